# Every command of this project. Each one prepares what it needs itself; `make serve` needs nothing but node or python3.

.DEFAULT_GOAL := help
.PHONY: help serve setup types pkg test clean

help:
	@echo 'make serve   show the page at http://localhost:8080/www/ (PORT=, HOST=)'
	@echo 'make setup   install what building and testing need, once'
	@echo 'make types   write the TypeScript types of the Rust types to src/boundary/types.d.ts'
	@echo 'make pkg     build pkg/ and the scripts of www/ from the sources, types first'
	@echo 'make test    run every check and print a summary'
	@echo 'make clean   remove what was built beside pkg/'

serve:
	@tools/serve

setup:
	@tools/setup

# The TypeScript types of the Rust types, in src/boundary/types.d.ts.
types:
	@TARIFWERK_WRITE_TYPES=1 cargo test --locked --quiet --lib typescript

pkg: types
	@tools/setup rust tools node modules
	@tools/build-pkg

test:
	@tools/test

clean:
	rm -rf target node_modules
