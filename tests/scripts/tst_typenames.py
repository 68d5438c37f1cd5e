"""No two headers define a type of the same name: the linker takes one of both without a word, and memory is torn down
with the layout of the other."""
import collections
import pathlib
import re
import sys

TYPE = re.compile(r'^(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;{]*)?\s*\{', re.MULTILINE)


def defined_twice(headers):
    """`headers`: path to text. Types at the margin only, where a namespace is never indented; one line for each name."""
    places = collections.defaultdict(set)
    for path, text in headers.items():
        space = ''.join(re.findall(r'^namespace ([\w:]+)', text, re.MULTILINE))
        for name in TYPE.findall(text):
            places[space, name].add(path)
    return [f'{name} is defined in {" and ".join(sorted(paths))}'
            for (space, name), paths in sorted(places.items()) if len(paths) > 1]


def main():
    planted = {'a.h': 'namespace ks {\nstruct Same {\n};\nclass Declared;\n}',
               'b.h': 'namespace ks {\nclass Same final : public Other {\n};\nclass Declared {\n};\n}',
               'c.h': 'namespace ks::other {\nstruct Same {\n};\n}'}
    if defined_twice(planted) != ['Same is defined in a.h and b.h']:
        sys.exit(f'a planted pair is not found as it should be: {defined_twice(planted)}')
    source = pathlib.Path(sys.argv[1]) / 'src'
    headers = {str(path.relative_to(source)): path.read_text(encoding='utf-8') for path in source.rglob('*.h')}
    if len(headers) < 100:
        sys.exit(f'only {len(headers)} headers were found below {source}')
    found = defined_twice(headers)
    print('\n'.join(found))
    sys.exit(1 if found else 0)


main()
