# What can be done here; `make help` lists it. Recipes are POSIX shell.

.PHONY: site test lint bench release audit audit-test pictures zip clean help libraries audit-tools zip-tools toolchain
.DEFAULT_GOAL := site

site: libraries ## Build the site into public/ (the default)
	@$(swift) build --product sitegen
	@$(swift) run sitegen

test: libraries ## Run all tests
	@$(swift) test

lint: toolchain ## Check the formatting of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests templates Benchmarks

bench: libraries ## Measure how long a large site takes
	swift run -c release bench

release: libraries ## Build everything as it is built for speed
	swift build -c release

audit: site audit-tools ## Check public/ in a real browser
	$(audit) Tests/Audit public --queries Tests/Audit/search/queries.tsv
	@$(build_addressed_site) && $(audit) Tests/Audit --machines $(addressed_folder)/public

audit-test: audit-tools ## Check that each check of the audit finds the faults made for it
	cd Tests/Audit && $(audit) -m selftest

pictures: site audit-tools ## Take the pictures of docs/pictures from public/
	$(audit) Tests/Audit/first_screens.py public articles/capture-of-mayadeen.html docs/pictures

zip: site zip-tools ## Pack the site into site.zip, to pass on by hand
	@python3 -c "$$pack_site"

clean: toolchain ## Remove build products, and from public/ what sitegen made there
	swift package clean
	@$(remove_site)

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r target text; do printf '%-16s %s\n' "$$target" "$$text"; done

# SwiftPM plans a build anew after the first one, and whenever its environment differs from the last one's, which takes it half a second. So `site` calls
# it twice, without what make adds to the environment, and a `swift run sitegen` after a plain `make site` has nothing to plan. In `_` some shells say
# which program they call.
swift = unset MAKEFLAGS MAKELEVEL MFLAGS MAKE_TERMERR MAKE_TERMOUT pack_site && case "$$_" in *make) _=$$(command -v swift);; esac && swift

# cmark-gfm and its extensions come from the system. Says nothing when they are there.
libraries: toolchain
	@$(has_libraries) || { $(call install,$(library_packages),on macOS: brew install cmark-gfm pkgconf); }

# The package of the extensions has no pkg-config file: its header tells whether it is there.
has_libraries = { pkg-config --exists libcmark-gfm 2>/dev/null && \
	test -f "$$(pkg-config --variable=includedir libcmark-gfm)/cmark-gfm-core-extensions.h"; }

library_packages = libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config

# A browser, Java for the Nu checker, fonts for the languages of the pages, and Python with the packages of Tests/Audit/requirements.txt.
audit-tools:
	@$(has_audit_tools) || { $(call install,$(audit_packages),or name a Chromium in the environment variable CHROMIUM); }
	@cmp -s Tests/Audit/requirements.txt $(audit_folder)/requirements.txt || { $(install_python_packages); }

has_audit_tools = { { test -n "$$CHROMIUM" || command -v chromium-headless-shell || command -v chromium; } && command -v java && \
	python3 -c 'import ensurepip' && fc-list :lang=ar | grep -q .; } >/dev/null 2>&1

audit_packages = chromium-headless-shell default-jre-headless fonts-dejavu-core fonts-noto-core python3-venv
audit_folder = .build/audit
# -B: nothing is written between the sources.
audit = $(CURDIR)/$(audit_folder)/bin/python -B

# The same site at an address: with what only such a site has.
addressed_folder = $(audit_folder)/addressed

define build_addressed_site
	rm -rf $(addressed_folder) && mkdir -p $(addressed_folder) && cp -R content seeds $(addressed_folder) && \
	{ sed '/^url:/d' content/site.yaml && echo 'url: https://example.org/site/'; } >$(addressed_folder)/content/site.yaml && \
	$(swift) run sitegen build --root $(addressed_folder) --no-cards --quiet
endef

define install_python_packages
	echo 'Installing the Python packages of the audit into $(audit_folder)' && \
	python3 -m venv --clear $(audit_folder) && \
	$(audit_folder)/bin/pip install --quiet --disable-pip-version-check -r Tests/Audit/requirements.txt && \
	cp Tests/Audit/requirements.txt $(audit_folder)/requirements.txt
endef

zip-tools:
	@python3 -c 'import zlib' 2>/dev/null || { $(call install,python3,on macOS: xcode-select --install); }

toolchain:
	@command -v swift >/dev/null || { echo 'Swift is missing: install Swift 6.3 or later, see https://www.swift.org/install' >&2; exit 1; }

# Installs Debian packages: $(call install,packages,what else can be done)
define install
	if ! command -v apt-get >/dev/null; then \
		echo 'Something is missing. Install it with your package manager; $(2).' >&2; \
		echo 'On Debian and Ubuntu: $(1).' >&2; \
		exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else \
		echo 'As root, install what is missing: apt-get install $(1)' >&2; \
		exit 1; \
	fi; \
	echo 'Installing $(1)'; \
	$$as_root apt-get update && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y $(1)
endef

# The manifest lists the files that sitegen made, one path a line below its first line; other files stay, and so does all that lies behind a link. An empty
# manifest is left, so that the folder is still sitegen's.
define remove_site
	if [ -f public/.sitegen-manifest ] && [ ! -L public ]; then \
		top=$$(cd public && pwd -P); \
		tail -n +2 public/.sitegen-manifest | while IFS= read -r file; do \
			case "/$$file/" in //*|*/../*|*/./*) continue;; esac; \
			folder=$$(dirname -- "$$file"); \
			case "$$folder" in .) place=$$top;; *) place=$$top/$$folder;; esac; \
			[ "$$(cd "public/$$folder" 2>/dev/null && pwd -P)" = "$$place" ] || continue; \
			rm -f -- "public/$$file"; \
			(cd public && [ "$$folder" = . ] || rmdir -p -- "$$folder" 2>/dev/null) || :; \
		done; \
		head -n 1 public/.sitegen-manifest >public/.sitegen-emptied && mv public/.sitegen-emptied public/.sitegen-manifest; \
	fi
endef

# The files of the manifest in a folder "site", in the order of their bytes, all of one time and one mode: the same site gives the same bytes, as long as
# Python has the same zlib. It marks names as UTF-8 whatever the machine's language is: without the mark, some programs lose Arabic names.
define pack_site
import os, zipfile
with open("public/.sitegen-manifest", encoding="utf-8", newline="\n") as manifest:
    names = manifest.read().split("\n")[1:-1]
with zipfile.ZipFile("site.zip", "w") as archive:
    for name in names:
        entry = zipfile.ZipInfo("site/" + name)
        entry.create_system = 3
        entry.external_attr = 0o100644 << 16
        with open(("public/" + name).encode(), "rb") as file:
            archive.writestr(entry, file.read(), zipfile.ZIP_DEFLATED, 9)
print(f"site.zip: {os.path.getsize('site.zip')} bytes")
endef
export pack_site
