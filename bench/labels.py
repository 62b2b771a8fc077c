"""Turns labels of quotations that hold places only into what the scorer reads. Usage:
  labels.py lines CORPUS.jsonl LABELS.jsonl > ARTICLES.jsonl   (the labelled articles: the input of `depeche read --json`)
  labels.py gold CORPUS.jsonl LABELS.jsonl [SAMPLE] > GOLD.jsonl   (all samples, or one of them)
A line of LABELS: the article's id, its sample, how many characters its text has, and its quotations: kind, spans, where the
speaker's name stands (null: nobody, or in words that the text has nowhere), and whether it may be left out. Places are Python's.
An article whose text has another length is an error: its labels would point elsewhere.
"""
import json, sys


def read(path):
    with open(path, encoding='utf-8') as lines:
        return [json.loads(line) for line in lines if line.strip()]


def gold(label, text):
    quotes = []
    for kind, spans, speaker, optional in label['quotes']:
        quotes.append({
            'kind': kind,
            'spans': [{'start': start, 'end': end} for start, end in spans],
            'speaker': text[speaker[0]:speaker[1]] if speaker else None,
            'optional': bool(optional)})
    return {'id': label['id'], 'quotes': quotes}


def main(verb, corpus, labels, sample=None):
    articles = {article['id']: article for article in read(corpus)}
    for label in read(labels):
        article = articles.get(label['id'])
        if article is None or len(article['text']) != label['characters']:
            sys.exit('labels.py: %s is not the article that was labelled' % label['id'])
        if sample is None or label['sample'] == int(sample):
            print(json.dumps(article if verb == 'lines' else gold(label, article['text']), ensure_ascii=False))


main(*sys.argv[1:])
