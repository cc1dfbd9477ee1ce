# What can be done here; `make help` lists it. Recipes are POSIX shell.

.PHONY: site test lint bench clean help libraries toolchain
.DEFAULT_GOAL := site

site: libraries ## Build the site into public/ (the default)
	swift run sitegen

test: libraries ## Run all tests
	swift test

lint: toolchain ## Check the formatting of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests templates Benchmarks

bench: libraries ## Measure how long a large site takes
	swift run -c release bench

clean: toolchain ## Remove build products, and from public/ what sitegen made there
	swift package clean
	@$(remove_site)

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | while IFS='|' read -r target text; do printf '%-12s %s\n' "$$target" "$$text"; done

# cmark-gfm and its extensions come from the system. Says nothing when they are there.
libraries: toolchain
	@$(has_libraries) || { $(install_libraries); }

toolchain:
	@command -v swift >/dev/null || { echo 'Swift is missing: install Swift 6.3 or later, see https://www.swift.org/install' >&2; exit 1; }

# The package of the extensions has no pkg-config file: its header tells whether it is there.
has_libraries = { pkg-config --exists libcmark-gfm 2>/dev/null && \
	test -f "$$(pkg-config --variable=includedir libcmark-gfm)/cmark-gfm-core-extensions.h"; }

apt_packages = libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config

define install_libraries
	if ! command -v apt-get >/dev/null; then \
		echo 'The library cmark-gfm or pkg-config is missing. Install both with your package manager;' >&2; \
		echo 'on macOS: brew install cmark-gfm pkgconf. On Debian and Ubuntu: $(apt_packages).' >&2; \
		exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else \
		echo 'As root, install what is missing: apt-get install $(apt_packages)' >&2; \
		exit 1; \
	fi; \
	echo 'Installing $(apt_packages)'; \
	$$as_root apt-get update && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y $(apt_packages)
endef

# The manifest lists the files that sitegen made, one path a line below its first line; other files stay.
define remove_site
	if [ -f public/.sitegen-manifest ]; then \
		tail -n +2 public/.sitegen-manifest | while IFS= read -r file; do rm -f -- "public/$$file"; done; \
		rm -f public/.sitegen-manifest; \
		find public -mindepth 1 -type d -empty -delete; \
	fi
endef
