import { gather, readSource, type FactBase } from '../../src/engine';

/** A small fact table of our own for tests: two invented ports, their chiefs, a crane. */
export const PORTS_TABLE = JSON.stringify({
  title: 'Two ports',
  date: '2031-04',
  entities: [
    { id: 'norhaven', name: 'Norhaven Port', type: 'company', aliases: ['Norhaven', 'the northern port'] },
    { id: 'sudholm', name: 'Sudholm Docks', type: 'company', aliases: ['Sudholm'] },
    { id: 'ines', name: 'Ines Quist', type: 'person', aliases: ['Quist'], roles: [{ title: 'chief executive', of: 'norhaven', text: 'Ines Quist is the chief executive of Norhaven.' }] },
    { id: 'tor', name: 'Tor Malve', type: 'person', aliases: ['Malve'], roles: [{ title: 'co-founder', of: 'norhaven', text: 'Tor Malve is a co-founder of Norhaven.' }] },
    { id: 'kestrel', name: 'Kestrel', type: 'product', aliases: [], roles: [{ title: 'crane', of: 'norhaven', text: 'Kestrel is Norhaven’s own crane.' }] },
  ],
  facts: [
    { id: 'norhaven-plan', subject: 'norhaven', measure: 'investment in quays', value: '$48 million', text: 'Norhaven will invest $48 million in new quays over four years.' },
    { id: 'sudholm-plan', subject: 'sudholm', measure: 'investment in quays', value: '$36 million', text: 'Sudholm means to spend $36 million on quays in 2032.' },
    { id: 'norhaven-staff', subject: 'norhaven', measure: 'employees', value: '1,250', text: 'Norhaven employs 1,250 people.' },
    { id: 'norhaven-traffic', subject: 'norhaven', measure: 'cargo', value: '14%', text: 'Cargo at Norhaven rose 14% this year.' },
  ],
});

export const ports: FactBase = gather([readSource({ id: 'ports.facts.json', text: PORTS_TABLE })]);
