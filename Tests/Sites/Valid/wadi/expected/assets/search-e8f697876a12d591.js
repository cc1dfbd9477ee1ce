// Searches the files beside the page, search/index.json and those that it names: docs/search.md says what is in them. The query stands in the
// address: ?q=mayadeen. Runs in the head, so that the style sheet shows the form before anything is drawn. Without it, or from a disk, where files
// cannot be asked for, a sentence leads to the page of all names.
"use strict";
const root = new URL("..", document.currentScript.src);
if (root.protocol.startsWith("http")) document.documentElement.classList.add("js");

// How many results are shown at first, and with each press of the button; and how many files of words the last word of a query may take, which may be
// no more than a beginning: the others take one.
const PORTION = 6;
const MOST_FILES = 3;

// Words: the rule of FoldedWords.swift.

const LONGEST = 24;
const WORD = /[\p{L}\p{N}\p{M}\p{Sc}_]/u;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const APOSTROPHE = /['`\u00b4\u02b9\u02bb-\u02bf\u0374\u2018\u2019\u201b\u2032]/;
const CASED = /[\p{Lu}\p{Lt}\p{Ll}]/u;
const HYPHEN = /[-\u2010-\u2012\u2212]/;
const DROPPED = /[\u0300-\u036f\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]|(?=[\u0600-\u06ff])\p{Mn}/u;
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|[وف]?لل)/;

const isWordSign = (sign) => sign !== undefined && WORD.test(sign) && !APOSTROPHE.test(sign) && !DROPPED.test(sign);

// The words of a text as the index has them, each with where it stands.
function foldedWords(text, { letters, articles }) {
  const words = [];
  const signs = [...text];
  let [word, length, stops, start, end, at] = ["", 0, 0, 0, 0, 0];
  const kept = (from) => {
    let position = from;
    while (position < signs.length && DROPPED.test(signs[position])) position += 1;
    return position;
  };
  const fold = (sign) => {
    const small = CAPITAL.test(sign) ? sign.toLowerCase() : sign;
    const one = [...small].length === 1 ? small : sign;
    return letters.get(one) ?? one;
  };
  const isLoneS = (position) => fold(signs[position] ?? "") === "s" && !isWordSign(signs[kept(position + 1)]);
  const finish = (sign) => {
    const isArticle = word === "al" || word === "el" || (HYPHEN.test(sign) && articles.has(word));
    if (length > 1 && !isArticle) {
      const bare = word.replace(ARABIC_ARTICLE, "");
      words.push({ word: [...bare].length >= 3 ? bare : word, start, end });
    }
    [word, length, stops] = ["", 0, 0];
  };
  const isBetweenInitials = (position) => CASED.test(signs[position - 1] ?? "") && CASED.test(signs[position + 1] ?? "") && !isWordSign(signs[kept(position + 2)]);
  signs.forEach((sign, position) => {
    if (APOSTROPHE.test(sign)) {
      if (isLoneS(kept(position + 1))) finish(sign);
    } else if (isWordSign(sign)) {
      if (!word) start = at;
      if (length < LONGEST) [word, length] = [word + fold(sign), length + 1];
      end = at + sign.length;
    } else if (sign === "." && length === stops + 1 && isBetweenInitials(position)) {
      stops += 1;
    } else if (!DROPPED.test(sign)) {
      finish(sign);
    } else if (word) {
      end = at + sign.length;
    }
    at += sign.length;
  });
  finish("");
  return words;
}

// The index.

const files = new Map();
const ask = (name, options) => {
  if (!files.has(name)) {
    const file = fetch(new URL(`search/${name}`, root), options).then((answer) => {
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.text();
    });
    // What failed is asked for again with the next query.
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
};

// Asked for anew on every visit: what it names is kept, each version apart.
const openIndex = async () => {
  const index = JSON.parse(await ask("index.json", { cache: "no-cache" }));
  const letters = index.letters.flatMap((entry) => [...entry].slice(1).map((letter) => [letter, [...entry][0]]));
  return { ...index, letters: new Map(letters), articles: new Set(index.articles) };
};

// The last position whose value is not behind another one.
const lastAtMost = (values, value) => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) low = middle + 1; else high = middle;
  }
  return Math.max(0, low - 1);
};

// The words of the index that begin so.
const wordsBeginning = async (index, form) => {
  if (index.words.length === 0) return [];
  const first = lastAtMost(index.words, form);
  const last = Math.min(lastAtMost(index.words, form + "\uffff"), first + MOST_FILES - 1);
  const numbers = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const texts = await Promise.all(numbers.map((number) => ask(`words-${number}.txt?${index.fingerprint}`)));
  return texts.flatMap((text) => {
    const found = [];
    let word = "";
    for (const line of text.split("\n")) {
      const [, letters, postings] = line.match(/^.([^ *]*)(.*)$/) ?? [];
      if (postings === undefined) continue;
      word = word.slice(0, parseInt(line[0], 36)) + letters;
      if (word.startsWith(form)) found.push({ word, isCommon: postings[0] === "*", postings: postings.slice(1) });
    }
    return found;
  });
};

// What each word of a query is found in, and how much that is worth.
const documentsWith = async (index, forms) => {
  const found = { scores: new Map(), isCommon: false };
  for (const form of forms) {
    for (const { word, isCommon, postings } of await wordsBeginning(index, form)) {
      const isWhole = word === form;
      if (isCommon) found.isCommon = true;
      // "Town" is nearer to "towns" than "war" is to "warehouse".
      const part = isWhole ? 1 : 0.4 + 0.4 * (form.length / word.length);
      let document = -1;
      for (const [, distance, letter] of postings.matchAll(/([0-9a-z]*)([A-Z])/g)) {
        document += distance ? parseInt(distance, 36) : 1;
        const score = part * index.weights[letter.charCodeAt(0) - 65];
        if (!(found.scores.get(document) >= score)) found.scores.set(document, score);
      }
    }
  }
  return found;
};

// The documents that have all words, the best first. Rare words count for more.
const rank = (index, words) => {
  const all = words.filter((word) => !word.isCommon);
  const deciding = all.length > 0 ? all : words;
  const ranked = [];
  for (const document of deciding[0]?.scores.keys() ?? []) {
    if (!deciding.every((word) => word.scores.has(document))) continue;
    let score = 0;
    for (const word of words) {
      const rarity = word.isCommon ? 0.5 : Math.log(1 + index.documents / word.scores.size);
      score += rarity * (word.scores.get(document) ?? 0);
    }
    ranked.push({ document, score });
  }
  return ranked.sort((one, other) => other.score - one.score || one.document - other.document).map(({ document }) => document);
};

// The words of a query, each in the forms that it may have in the index: whoever has typed "الم" may be about to write more.
const queryForms = (index, query) => {
  const words = [...new Set(foldedWords(query, index).map(({ word }) => word))];
  return words.map((word) => {
    const bare = word.replace(ARABIC_ARTICLE, "");
    return bare !== word && ([...bare].length > 1 || word.startsWith("ال")) ? [word, bare] : [word];
  });
};

// What is shown of a document: a line of JSON, then its texts.
const readDocument = async (index, document) => {
  const file = lastAtMost(index.texts, document);
  const blocks = (await ask(`texts-${file}.txt?${index.fingerprint}`, { cache: "no-cache" })).split("\n\n");
  const [head, ...lines] = blocks[document - index.texts[file]].trim().split("\n");
  return { ...JSON.parse(head), lines };
};

// The page.

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.search-form");
  if (!form || !root.protocol.startsWith("http")) return;
  const field = form.querySelector("input");
  const more = document.querySelector(".search-more");
  const status = form.querySelector("[role=status]");
  const labels = status.dataset;
  const language = document.documentElement.lang;
  const title = document.title;
  let index = null;
  let latest = 0;
  let waiting = 0;

  const list = document.createElement("ol");
  list.className = "rows results";
  more.before(list);

  // Says how a search has ended, to those who listen as well.
  const answer = (text) => {
    form.removeAttribute("aria-busy");
    if (status.textContent !== text) status.textContent = text;
  };

  const counted = (number) => {
    const category = new Intl.PluralRules(language).select(number);
    return (labels[category] ?? labels.other).replace("#", () => number.toLocaleString("en"));
  };

  const element = (name, attributes = {}, ...content) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...content);
    return made;
  };

  const isHit = (word, forms) => forms.some((own) => own.some((form) => word.startsWith(form)));

  // How many words of the query a text has.
  const hits = (text, forms) => {
    const words = foldedWords(text, index);
    return forms.filter((own) => words.some(({ word }) => isHit(word, [own]))).length;
  };

  // A text with the words of the query marked.
  const marked = (text, forms) => {
    const parts = [];
    let done = 0;
    for (const { word, start, end } of foldedWords(text, index)) {
      if (!isHit(word, forms)) continue;
      parts.push(text.slice(done, start), element("mark", {}, text.slice(start, end)));
      done = end;
    }
    return [...parts, text.slice(done)];
  };

  // The sentences of a text; where the browser knows none, the whole text.
  const sentences = (text, tag) => {
    if (!Intl.Segmenter) return [text];
    return [...new Intl.Segmenter(tag, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment.trim());
  };

  // The first of the sentences that have most words of the query; the first of all if none has any. A long one is cut before its first hit.
  const bestSentence = ({ lines, lang }, forms) => {
    let [best, most] = [lines[0] ?? "", 0];
    for (const line of lines) {
      if (hits(line, forms) <= most) continue;
      for (const sentence of sentences(line, lang)) {
        const own = hits(sentence, forms);
        if (own > most) [best, most] = [sentence, own];
      }
    }
    if (best.length <= 320) return best;
    const hit = foldedWords(best, index).find(({ word }) => isHit(word, forms))?.start ?? 0;
    const start = hit < 200 ? 0 : best.indexOf(" ", hit - 120) + 1;
    const end = best.lastIndexOf(" ", start + 300);
    return (start > 0 ? "… " : "") + best.slice(start, end > hit ? end : start + 300) + " …";
  };

  const direction = (tag) =>
    !/-latn\b/i.test(tag) && /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv|syr|arc)\b|-(arab|hebr)\b/i.test(tag) ? "rtl" : "ltr";
  const spoken = (tag) => (tag && tag !== language ? { lang: tag, dir: direction(tag) } : {});

  const result = (found, forms) => {
    const meta = element("p", { class: "row-meta" }, element("span", { class: "kind" }, labels[found.kind] ?? ""));
    if (found.when) meta.append(element("span", { class: "dot" }, " · "), found.when);
    const link = element("a", { href: new URL(found.url, root), ...spoken(found.lang) }, ...marked(found.title, forms));
    const item = element("li", {}, meta, element("h2", {}, link));
    // The names in other languages, and of its other spellings those that have most of the query.
    const others = found.names.filter(([tag, name]) => !tag && hits(name, forms) > hits(found.title, forms));
    others.sort(([, one], [, other]) => hits(other, forms) - hits(one, forms));
    const names = [...found.names.filter(([tag]) => tag), ...others.slice(0, 2)];
    if (names.length > 0) {
      const shown = names.flatMap(([tag, name]) => [" · ", element("bdi", spoken(tag), ...marked(name, forms))]);
      item.append(element("p", { class: "names" }, ...shown.slice(1)));
    }
    const sentence = bestSentence(found, forms);
    if (sentence) item.append(element("p", { class: "sentence", ...spoken(found.lang) }, ...marked(sentence, forms)));
    return item;
  };

  const show = async (ranked, forms, own) => {
    const from = list.children.length;
    const found = await Promise.all(ranked.slice(from, from + PORTION).map((document) => readDocument(index, document)));
    if (own !== latest) return;
    const items = found.map((one) => result(one, forms));
    list.append(...items);
    more.hidden = list.children.length >= ranked.length;
    more.onclick = async () => {
      const first = list.children.length;
      more.disabled = true;
      try {
        await show(ranked, forms, own);
      } catch {
        if (own === latest) answer(labels.failed);
      } finally {
        more.disabled = false;
      }
      list.children[first]?.querySelector("a").focus();
    };
  };

  const clear = () => {
    list.replaceChildren();
    more.hidden = true;
  };

  const search = async () => {
    const own = ++latest;
    const query = field.value.trim();
    document.title = query ? `${query} – ${title}` : title;
    if (!query) {
      clear();
      return answer(labels.short);
    }
    if (status.textContent === labels.short) status.textContent = "";
    try {
      index = await openIndex();
      const forms = queryForms(index, query);
      const found = await Promise.all(forms.map((own) => documentsWith(index, own)));
      const ranked = rank(index, found);
      if (own !== latest) return;
      clear();
      await show(ranked, forms, own);
      if (own === latest) answer(forms.length === 0 ? labels.short : ranked.length === 0 ? labels.none : counted(ranked.length));
    } catch {
      if (own !== latest) return;
      clear();
      answer(labels.failed);
    }
  };

  const write = () => {
    const query = field.value.trim();
    const address = new URL(location.href);
    address.search = query ? new URLSearchParams({ q: query }) : "";
    address.hash = "";
    if (address.href !== location.href) history.replaceState(null, "", address);
  };

  const begin = (delay) => {
    clearTimeout(waiting);
    form.setAttribute("aria-busy", "true");
    waiting = setTimeout(() => { write(); search(); }, delay);
  };

  const asked = () => (new URLSearchParams(location.search).get("q") ?? "").trim();

  const read = () => {
    field.value = asked();
    form.setAttribute("aria-busy", "true");
    search();
  };

  field.addEventListener("input", () => begin(250));
  form.addEventListener("submit", (event) => { event.preventDefault(); begin(0); });
  // A link within the page is no new query.
  addEventListener("popstate", () => { if (asked() !== field.value.trim()) read(); });
  // The link in the header of all pages leads to the field itself.
  if (location.hash === "#" + field.id) field.focus({ preventScroll: true });
  read();
});
