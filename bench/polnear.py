"""Turns PolNeAR's attributions into what the scorer of quotations reads. Usage:
  polnear.py lines FOLDER > ARTICLES.jsonl      (id, language, text: the input of `depeche read --json`)
  polnear.py gold FOLDER > GOLD.jsonl           (one quotation an attribution: its content, without marks at its ends)
  polnear.py sources FOLDER READ.jsonl          (whose words: the share of found quotations whose source words are PolNeAR's)
Kind: direct where the content begins and ends with a mark, mixed where it holds one, else indirect. Speakers are left
out of the gold: PolNeAR marks the words that stand there (« she »), not who they are; `sources` compares those words. They are the
same where one holds all words of the other but for articles and prepositions, or both end alike; of spans that cover each other by .8.
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
    """Yields each attribution's content and source as (start, end) pairs in order."""
    spans = {}
    for line in open(path, encoding='utf-8'):
        cells = line.rstrip('\n').split('\t')
        if cells[0].startswith('T'):
            spans[cells[0]] = [tuple(map(int, s.split())) for s in cells[1].partition(' ')[2].split(';')]
        elif cells[0].startswith('E'):
            parts = (part.split(':') for part in cells[1].split())
            parts = [(role, spans.get(mark, [])) for role, mark in parts]
            yield [sorted(s for role, found in parts if role.startswith(kind) for s in found) for kind in ('Content', 'Source')]


def quotation(text, content):
    raw = text[content[0][0]:content[-1][1]].rstrip()
    kind = 'direct' if raw[:1] in '“"‘' and raw[-1:] in '”"’' else 'mixed' if re.search('[“”"]', raw) else 'indirect'
    spans = [trimmed(text, *span) for span in content]
    return {'kind': kind, 'spans': [{'start': s, 'end': e} for s, e in spans if s < e], 'speaker': None}


SMALL = {'the', 'a', 'an', 'of', 'in', 'for', 'at', 'mr', 'mrs', 'ms', 'dr', 'said'}


def words(text):
    found = re.findall(r"\w+", text.lower())
    return [word for word in found if word not in SMALL] or found


def same(gold, told):
    gold, told = words(gold), words(told)
    return bool(gold and told) and (gold[-1] == told[-1] or set(told) <= set(gold) or set(gold) <= set(told))


def places(spans):
    return {at for start, end in spans for at in range(start, end)}


def sources(folder, read):
    """Prints how many found quotations have PolNeAR's source, of those that have one."""
    told = {record['id']: record for record in map(json.loads, open(read, encoding='utf-8'))}
    right = none = total = 0
    for stem, path, text in articles(folder):
        # Places are Python's characters; those texts hold none outside the first plane.
        quotes = [(places((s['start'], s['end']) for s in quote['spans']), quote) for quote in told[stem]['quotes']]
        for content, source in attributions(path):
            gold = places(trimmed(text, *span) for span in content)
            best = max(quotes, key=lambda quote: len(gold & quote[0]) / len(gold | quote[0]), default=None) if gold else None
            if not source or best is None or len(gold & best[0]) < .8 * len(gold | best[0]):
                continue
            total += 1
            span = best[1]['source']
            none += span is None
            right += span is not None and same(' '.join(text[s:e] for s, e in source), text[span['start']:span['end']])
    print('source right %.3f (%d/%d), none told %d' % (right / total, right, total, none))


def articles(folder):
    for name in sorted(os.listdir(os.path.join(folder, 'attributions'))):
        stem = re.sub(r'_[0-9a-f]{4}\.ann$', '', name)
        text = open(os.path.join(folder, 'text', stem + '.txt'), encoding='utf-8', newline='').read()
        yield stem, os.path.join(folder, 'attributions', name), text


def main(verb, folder, *read):
    if verb == 'sources':
        return sources(folder, *read)
    for stem, path, text in articles(folder):
        if verb == 'lines':
            record = {'id': stem, 'language': 'en', 'text': text}
        else:
            contents = attributions(path)
            quotes = [quotation(text, content) for content, _ in contents if content]
            record = {'id': stem, 'quotes': [quote for quote in quotes if quote['spans']]}
        print(json.dumps(record, ensure_ascii=False))


main(*sys.argv[1:])
