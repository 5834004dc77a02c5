import { right as fact } from './drafts';

/** One fact in each format that is text: the file, and the words the writer is to be taken to. */
export const formats: readonly { readonly name: string; readonly content: string; readonly words: string; readonly where: string }[] = [
  { name: 'walk.md', content: `# Spending\n\nThe company met. ${fact} Nobody asked.\n`, words: fact, where: 'line 3' },
  { name: 'walk.txt', content: `Spending\n\nThe company met.\n\n${fact}\n`, words: fact, where: 'line 5' },
  { name: 'walk.html', content: `<html><head><title>Spending</title></head><body><article><h1>Spending</h1>\n<p>The company met.</p>\n<p>${fact}</p></article></body></html>\n`, words: fact, where: 'line 3' },
  { name: 'walk.csv', content: 'Company,Chief executive,AI infrastructure investment over three years ($bn)\nBaidu,Robin Li,7\nAlibaba,Eddie Wu,53\n', words: '53', where: 'line 3, column C' },
  { name: 'walk.facts.json', content: `{ "title": "Spending", "entities": [{ "id": "alibaba", "name": "Alibaba", "type": "company" }], "facts": [\n  { "id": "spend", "subject": "alibaba", "value": "$53 billion",\n    "text": "${fact}" }] }\n`, words: fact, where: 'line 3' },
];
