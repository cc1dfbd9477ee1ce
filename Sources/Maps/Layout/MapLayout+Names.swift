public import Cartography
import Explainer

/// Which marks are links, and where names stand.
extension MapLayout {
    /// More links than that are a burden to those who go from one to the next; all places are in the list.
    private static let mostLinks = 40

    /// Links and names of the first places where they have room, the most important first: those of the page's own place and of what somebody held
    /// before links of others need room, and then the names of these.
    ///
    /// - Parameters:
    ///   - linked: which marks may be links.
    ///   - named: how many of the first places may have a name.
    ///   - mostLinks: how many of them may be links.
    ///   - hasNumbers: whether numbers may stand for names.
    mutating func placeNames(_ linked: [Bool], among named: Int, links mostLinks: Int, hasNumbers: Bool) {
        let linked = linked.indices.map { linked[$0] && $0 < mostLinks }
        let chosen = items.indices.prefix(min(count, named))
        let first = chosen.filter { items[$0].isHere || items[$0].hasSigns }
        let others = chosen.filter { !items[$0].isHere && !items[$0].hasSigns }
        var names = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: [])
        for number in first where linked[number] { chooseLink(number, besides: names) }
        var placement = LabelPlacement(ratio: MapFrame.ratio, widths: widths, avoiding: fixed + items.indices.compactMap(room))
        for number in first {
            for box in placeName(number, in: &placement) { names.take(box) }
        }
        if hasNumbers {
            for box in placeNumbers(of: first.filter { items[$0].hasSigns }, besides: names) {
                names.take(box)
                placement.take(box)
            }
        }
        for number in others where linked[number] {
            chooseLink(number, besides: names)
            if links[number] { room(number).map { placement.take($0) } }
        }
        for number in others { _ = placeName(number, in: &placement) }
    }

    /// Makes a mark a link where it is not nearer to another one than a finger is wide.
    private mutating func chooseLink(_ number: Int, besides names: LabelPlacement) {
        guard items[number].point != nil, chosenLinks < Self.mostLinks, let mark = marks[number] else { return }
        let box = Self.square(MapPicture.smallestTarget / 2, at: mark.anchor, mark.offset)
        guard targets.isFree(box), names.isFree(box) else { return }
        targets.take(box)
        links[number] = true
        chosenLinks += 1
    }

    /// From the middle of a place's mark to where names may begin, in pixels.
    private func gap(_ number: Int) -> Double {
        let half = marks[number].map { self.half(number, $0) } ?? 0
        return links[number] ? max(MapPicture.smallestTarget / 2, half) : half + 1
    }

    private func room(_ number: Int) -> ScaledBox? {
        marks[number].map { Self.square(gap(number), at: $0.anchor, $0.offset) }
    }

    /// - Returns: the room that the name takes, and the line to it; nothing if there is none.
    private mutating func placeName(_ number: Int, in placement: inout LabelPlacement) -> [ScaledBox] {
        let own = room(number)
        let candidates = positions(of: number, gap: gap(number)).lazy.filter { [items, widths, frame] in
            Self.isInOwn(items[number], Self.box(of: $0), at: widths) { frame.point(atShare: $0) }
        }
        for label in candidates {
            let box = Self.box(of: label)
            let leader = Self.leaderBoxes(label, from: own)
            guard leader.allSatisfy(placement.isFree), label.leader == nil || placement.isFree(Self.box(of: label, margin: Self.leaderMargin)),
                placement.isFree(box), isNearest(label, number), placement.place([box]) != nil
            else { continue }
            for box in leader { placement.take(box) }
            labels[number] = label
            return [box] + leader
        }
        return []
    }

    /// Numbers for places that somebody held and whose name has no room: below the map stands what they mean. They stand close to their marks, and keep
    /// off nothing but other marks and what names take; where that is not enough, marks of places that nobody held give way.
    ///
    /// - Returns: the room that they take.
    private mutating func placeNumbers(of numbers: [Int], besides names: LabelPlacement) -> [ScaledBox] {
        var placement = names
        for box in fixed { placement.take(box) }
        let squares = marks.enumerated().compactMap { number, mark in
            mark.map { (number: number, box: Self.square(half(number, $0), at: $0.anchor, $0.offset)) }
        }
        let others = squares.filter { !items[$0.number].hasSigns && !items[$0.number].isHere }
        for square in squares where items[square.number].hasSigns || items[square.number].isHere { placement.take(square.box) }
        var rooms: [ScaledBox] = []
        for number in numbers where labels[number] == nil {
            guard let mark = marks[number] else { continue }
            let labels = [1.0, 5].flatMap { distance -> [MapPicture.Label] in
                let (beside, corners) = Self.positions(around: mark, ["\(rooms.count + 1)"], half(number, mark) + distance)
                return beside + corners
            }
            func isClear(_ box: ScaledBox) -> Bool { !others.contains { marks[$0.number] != nil && $0.box.overlaps(box, at: widths) } }
            let boxes = labels.map { Self.box(of: $0) }
            let order = boxes.indices.filter { isClear(boxes[$0]) } + boxes.indices.filter { !isClear(boxes[$0]) }
            guard let free = placement.place(order.map { boxes[$0] }).map({ order[$0] }) else { continue }
            self.labels[number] = labels[free]
            self.labels[number]?.isNumber = true
            for other in others where other.box.overlaps(boxes[free], at: widths) { marks[other.number] = nil }
            rooms.append(boxes[free])
        }
        return rooms
    }

    /// Small boxes along the line from a mark to its name, as far as it can be seen.
    private static func leaderBoxes(_ label: MapPicture.Label, from room: ScaledBox?) -> [ScaledBox] {
        guard let start = label.leader, let room else { return [] }
        let end = leaderEnd(label, from: start)
        let (x, y) = (end.x - start.x, end.y - start.y)
        let steps = max(1, (max(x.magnitude, y.magnitude) / 4).rounded(.up))
        let name = Self.box(of: label).box
        return stride(from: 0, through: steps, by: 1).compactMap { step -> ScaledBox? in
            let point = Point(x: start.x + x * step / steps, y: start.y + y * step / steps)
            let box = Rectangle(minX: point.x - 1, minY: point.y - 1, maxX: point.x + 1, maxY: point.y + 1)
            return room.box.contains(point) || box.overlaps(name) ? nil : ScaledBox(box, at: label.anchor)
        }
    }

    /// Where the line to a name ends: where its box is nearest.
    public static func leaderEnd(_ label: MapPicture.Label, from start: Point) -> Point {
        let box = box(of: label).box.expanded(by: -2)
        return Point(x: max(box.minX, min(box.maxX, start.x)), y: max(box.minY, min(box.maxY, start.y)))
    }
}
