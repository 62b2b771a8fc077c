"""Turns PolNeAR's attributions into what the scorer of quotations reads. Usage:
  polnear.py lines FOLDER > ARTICLES.jsonl      (id, language, text: the input of `depeche read --json`)
  polnear.py gold FOLDER > GOLD.jsonl           (one quotation an attribution: its content, without marks at its ends)
Kind: direct where the content begins and ends with a mark, mixed where it holds one, else indirect. Speakers are left
out: PolNeAR marks the words that stand there (« she »), not who they are.
"""
import json, os, re, sys

ENDS = '“”"‘’\''


def trimmed(text, start, end):
    while start < end and (text[start] in ENDS or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in ENDS or text[end - 1].isspace()):
        end -= 1
    return start, end


def attributions(path):
    """Yields each attribution's content as (start, end) pairs in order."""
    spans = {}
    for line in open(path, encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if cells[0].startswith('T'):
            spans[cells[0]] = [tuple(map(int, s.split())) for s in cells[1].partition(' ')[2].split(';')]
        elif cells[0].startswith('E'):
            parts = (part.split(':') for part in cells[1].split())
            yield sorted(s for role, mark in parts if role.startswith('Content') for s in spans.get(mark, []))


def quotation(text, content):
    raw = text[content[0][0]:content[-1][1]].rstrip()
    kind = 'direct' if raw[:1] in '“"‘' and raw[-1:] in '”"’' else 'mixed' if re.search('[“”"]', raw) else 'indirect'
    spans = [trimmed(text, *span) for span in content]
    return {'kind': kind, 'spans': [{'start': s, 'end': e} for s, e in spans if s < e], 'speaker': None}


def main(verb, folder):
    for name in sorted(os.listdir(os.path.join(folder, 'attributions'))):
        stem = re.sub(r'_[0-9a-f]{4}\.ann$', '', name)
        text = open(os.path.join(folder, 'text', stem + '.txt'), encoding='utf-8', newline='').read()
        if verb == 'lines':
            record = {'id': stem, 'language': 'en', 'text': text}
        else:
            contents = attributions(os.path.join(folder, 'attributions', name))
            quotes = [quotation(text, content) for content in contents if content]
            record = {'id': stem, 'quotes': [quote for quote in quotes if quote['spans']]}
        print(json.dumps(record, ensure_ascii=False))


main(*sys.argv[1:3])
