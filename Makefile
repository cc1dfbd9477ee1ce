# What can be done here; `make help` lists it. Recipes are POSIX shell.

.PHONY: site test lint bench release audit audit-test pictures zip clean help libraries audit-tools zip-tools toolchain
.DEFAULT_GOAL := site

site: libraries ## Build the site into public/ (the default)
	swift run sitegen

test: libraries ## Run all tests
	swift test

lint: toolchain ## Check the formatting of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests templates Benchmarks

bench: libraries ## Measure how long a large site takes
	swift run -c release bench

release: libraries ## Build everything as it is built for speed
	swift build -c release

audit: site audit-tools ## Check public/ in a real browser
	$(audit) Tests/Audit public

audit-test: audit-tools ## Check that each check of the audit finds the faults made for it
	cd Tests/Audit && $(audit) -m selftest

pictures: site audit-tools ## Take the pictures of docs/pictures from public/
	$(audit) Tests/Audit/first_screens.py public articles/capture-of-mayadeen.html docs/pictures

zip: site zip-tools ## Pack the site into site.zip, to pass on by hand
	@$(pack_site)

clean: toolchain ## Remove build products, and from public/ what sitegen made there
	swift package clean
	@$(remove_site)

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r target text; do printf '%-16s %s\n' "$$target" "$$text"; done

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

define install_python_packages
	echo 'Installing the Python packages of the audit into $(audit_folder)' && \
	python3 -m venv --clear $(audit_folder) && \
	$(audit_folder)/bin/pip install --quiet --disable-pip-version-check -r Tests/Audit/requirements.txt && \
	cp Tests/Audit/requirements.txt $(audit_folder)/requirements.txt
endef

zip-tools:
	@command -v zip >/dev/null || { $(call install,zip,on macOS it is there already); }

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

# The manifest lists the files that sitegen made, one path a line below its first line; other files stay.
define remove_site
	if [ -f public/.sitegen-manifest ]; then \
		tail -n +2 public/.sitegen-manifest | while IFS= read -r file; do rm -f -- "public/$$file"; done; \
		rm -f public/.sitegen-manifest; \
		find public -mindepth 1 -type d -empty -delete; \
	fi
endef

# The files of the manifest in a folder "site", in the order of their bytes, all of one time and one mode: the same site gives the same bytes.
zip_folder = .build/zip

define pack_site
	export TZ=UTC LC_ALL=C && rm -rf $(zip_folder) site.zip && mkdir -p $(zip_folder) && \
	tail -n +2 public/.sitegen-manifest | while IFS= read -r file; do \
		mkdir -p "$$(dirname "$(zip_folder)/site/$$file")" && cp "public/$$file" "$(zip_folder)/site/$$file" || exit 1; \
	done && \
	find $(zip_folder)/site -type f -exec chmod 644 {} + -exec touch -t 198001010000 {} + && \
	(cd $(zip_folder) && find site -type f | sort | zip -q -9 -X -D -@ ../../site.zip) && rm -rf $(zip_folder) && \
	printf 'site.zip: %s bytes\n' "$$(wc -c <site.zip)"
endef
