# Every command of this project. Each one prepares what it needs itself; `make serve` needs nothing but node or python3.

.DEFAULT_GOAL := help
.PHONY: help serve setup types pkg test test-engines screenshots bench exhaustive fuzz soak mutants minimal reproducible clean

help:
	@echo 'make serve   show the page at http://localhost:8080/www/ (PORT=, HOST=)'
	@echo 'make setup   install what building and testing need, once'
	@echo 'make types   write the TypeScript types of the Rust types to src/boundary/types.d.ts'
	@echo 'make pkg     build pkg/ and the scripts of www/ from the sources, types first'
	@echo 'make test    run every check and print a summary'
	@echo 'make test-engines   run the browser tests in Chromium, Firefox and WebKit'
	@echo 'make screenshots   pictures of every page and element, in target/screenshots/, to look at'
	@echo 'make bench   measure pkg/ beside what one would use instead; prints Markdown'
	@echo 'make exhaustive  every price to 200.00 and every income to 100,000 in every year, through the built package'
	@echo 'make fuzz    look for inputs that break something, for SECONDS=3600, and keep what is new'
	@echo 'make soak    one million malformed inputs in a row, and 10,000 computations of every element, memory watched'
	@echo 'make mutants change the arithmetic in many small ways, and see whether a test notices (an hour or more; FILES=)'
	@echo 'make minimal build with the oldest versions that Cargo.toml allows'
	@echo 'make reproducible  build in another folder and compare the bytes'
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

# Takes three times as long as the browser tests of `make test`, which runs in all engines only what they could do differently.
test-engines:
	@tools/setup browser engines
	@tools/test-engines

screenshots:
	@tools/setup node modules browser
	@node tests/browser/screenshots.mjs $(ELEMENT)

# Never part of the tests: the time of a busy machine says nothing. ONLY=node or ONLY=browser for one of them.
bench:
	@tools/setup node modules
	@benches/prepare
	@node benches/run.mjs $(ONLY)

exhaustive:
	@tools/setup node
	@TARIFWERK_EXHAUSTIVE=1 node --test tests/node/exhaustive.test.mjs

fuzz:
	@tools/fuzz $(or $(SECONDS),3600) keep

soak:
	@tools/setup node modules browser
	@TARIFWERK_BAD_CALLS=1000000 node --test --test-name-pattern='in a row' tests/node/hostile.test.mjs
	@TARIFWERK_COMPUTATIONS=10000 node --test tests/browser/memory.test.mjs

mutants:
	@tools/mutants $(FILES)

minimal:
	@tools/check-minimal

reproducible:
	@tools/check-reproducible

clean:
	rm -rf target node_modules benches/node_modules
