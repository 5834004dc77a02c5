/** What any field uses: movement, size, time, and verbs with nouns of another stem. Before and after, more and less stay apart. */
export const EVERYDAY = `
rise increase grow growth climb surge soar gain skyrocket swell uptick upturn go_up; fall drop decline decrease slump plunge tumble plummet dwindle shrink slide slip dip go_down;
reduce reduction lower cut trim slash pare cutback cut_back scale_back; raise hike; worsen deteriorate; double twofold; triple treble threefold; quadruple fourfold;
expand expansion enlarge; extend extension; strong strength strengthen robust; weak weaken; accelerate speed_up; slow slowdown slow_down; recover recovery rebound;
peak record_high all-time_high; trough record_low; lose loss; choose choice select; weigh weight; height high tall; length long; width wide; depth deep; breadth broad;
density dense; proportion percentage; fail failure; succeed success; withdraw pull_out; decide decision; exclude exclusion; include inclusion; admit admission; submit submission;
provide provision; introduce introduction; destroy destruction; consume consumption; absorb absorption; solve solution; evolve evolution; know knowledge; prove proof;
believe belief; defend defence; intend intention; respond response reply; suspend suspension; enter entry entrance; apply application; deny denial; bury burial; vary variation;
identify identification; modify modification; classify classification; occupy occupancy; vacant unoccupied; world worldwide global; overseas abroad foreign; north northern;
south southern; east eastern; west western; suburb suburban; need require; attempt try; allow enable; force compel; repair mend; wait queue; replace substitute; remain stay;
return come_back; inspect inspector; evacuate evacuee; hazard danger; risk risky; safe safety; error mistake; fault flaw defect; complaint complain; apologise apology;
happen occur occurrence take_place; continue carry_on go_on; compare comparison; exceed surpass outstrip; reach attain; allocate earmark set_aside; pledge vow;
reveal unveil disclose disclosure; advise advice; criticise criticism; hide conceal; collect gather; maintain maintenance; retain retention; abandon ditch; receive receipt;
famous renowned; difficult difficulty; easy ease; able ability; frequent frequency; describe description; omit omission; assume assumption; behave behaviour; pursue pursuit;
sunrise dawn; sunset dusk; noon midday; rooftop roof; garden yard; temporary interim; whole entire; cookie biscuit; candy confectionery
`;
