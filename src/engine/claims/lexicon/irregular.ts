/** Irregular forms of verbs and nouns that news prose is full of → the form whose stem they share. */
const FORMS = `
spend spent; lose lost; rise rose risen; fall fell fallen; grow grew grown; give gave given; take took taken; make made; pay paid;
buy bought; sell sold; build built; hold held; win won; lead led; run ran; begin began begun; come came; go went gone; see saw seen;
put puts; set sets; cut cuts; cost costs; get got gotten; keep kept; leave left; meet met; send sent; shrink shrank shrunk; sink sank sunk;
slide slid; speed sped; strike struck; lend lent; lay laid; lie lain; write wrote written; drive drove driven; fly flew flown; say said;
tell told; think thought; bring brought; catch caught; teach taught; seek sought; fight fought; find found; become became; feel felt;
withdraw withdrew withdrawn; undertake undertook undertaken; overtake overtook overtaken; outspend outspent; foresee foresaw foreseen;
person people; child children; man men; woman women; life lives; half halves; foot feet; company companies; firm firms; centre center centers centres;
labour labor; programme program; colour color; defence defense; licence license; tonne tonnes; aluminium aluminum; storey stories;
more most; many; good better best; bad worse worst; die dies died dying deaths death dead; datacenter datacentre
`;

export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  FORMS.split(';').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form) => [form, base] as const);
  }),
);
