/** Politics, government, law, crime and migration. Bills, charges, strikes and seats name too many things to be joined with anything. */
export const PUBLIC_LIFE = `
lawmaker legislator parliamentarian mp congressman congresswoman member_of_parliament; parliament parliamentary legislature; law legislation statute; vote ballot; voter elector;
poll survey questionnaire; referendum plebiscite; candidate contender; coalition alliance; approve ratify ratification endorse greenlight green_light sign_off;
reject rebuff turn_down vote_down; oppose opposition; ban prohibit outlaw; restrict curb curtail; regulator watchdog; ambassador envoy diplomat; abolish abolition;
reform overhaul shake_up; repeal revoke; expire expiry; permit permission; comply compliance; subsidy subsidise; aid assistance; welfare social_security;
soldier troop serviceman servicewoman; army military; explode explosion blast detonate; drone uav; ceasefire truce; hostage captive; attack assault; invade invasion;
border frontier; migrant migration; deport expel expulsion; summit conference meeting symposium; negotiate talks; protest demonstration; protester demonstrator;
walkout stoppage industrial_action strike_action walk_out; spokesman spokeswoman spokesperson; speak speech; petition signature; citizenship naturalise; veteran ex-serviceman;
bribe bribery kickback; crime offence; criminal offender; arrest detain apprehend arrestee; prison jail gaol imprison incarcerate behind_bars; prisoner inmate; acquit acquittal;
judge magistrate; juror jury; lawyer attorney solicitor barrister; prosecute prosecutor; accuse allege; sue lawsuit litigation legal_action; verdict judgment; settle settlement;
police policeman policewoman constable; murder homicide; theft steal thief larceny shoplifting; burglary burgle burglar; robber robbery rob; fraud fraudster scam swindle;
kidnap abduct; arson arsonist; gun firearm handgun; smuggle trafficking; cannabis marijuana; seize seizure confiscate impound; evade evasion; investigate inquiry enquiry probe;
hack hacker cyberattack cyber_attack; breach violate infringe; terror terrorist; riot rioter; resident inhabitant; population populace; marry marriage wed; birth born childbirth;
birthrate birth_rate; baby infant newborn; child kid youngster; teenager teen adolescent; young youth; adult grown_up; elderly senior_citizen; mother mum mom; father dad;
woman female; man male; student pupil schoolchild; teacher schoolteacher; headteacher head_teacher; school academy; nursery kindergarten preschool; exam examination;
dropout drop_out; literacy literate; scholarship bursary; apprentice apprenticeship; curriculum syllabus; absent absence absenteeism; home house dwelling; apartment flat;
homeless rough_sleeper; homeowner home_owner; skyscraper tower_block high_rise; rent rental; property real_estate; build construct erect; builder housebuilder;
demolish demolition tear_down knock_down raze; renovate refurbish; rural countryside; illegal unlawful illicit; legal lawful; mandatory compulsory obligatory; abstain abstention;
intervene intervention; firefighter fireman; primary_school elementary_school; secondary_school high_school; leaflet flyer pamphlet; expert specialist; pavement sidewalk;
toilet lavatory restroom
`;
