/** Transport, tourism, sport, arts and media. Arrivals and departures, wins and defeats stay apart. */
export const TRAVEL_AND_LEISURE = `
passenger traveller; rail railway railroad; car automobile vehicle motor_car; ev electric_car electric_vehicle; lorry truck hgv; taxi cab minicab; tram streetcar; bicycle bike;
motorcycle motorbike; plane aircraft aeroplane airplane jet; airline carrier; helicopter chopper; ship vessel boat; port harbour seaport; cargo freight;
motorway highway freeway expressway; metro subway tube; crash collision collide accident; driver motorist; depart departure; journey trip voyage; fast quick rapid;
tourist holidaymaker sightseer; visit visitor; holiday vacation; luggage baggage; punctual on_time; pier jetty; match game fixture; score scorer; win victory triumph;
beat defeat thrash; champion championship; tournament competition; athlete sportsman sportswoman; coach trainer; goalkeeper goalie; referee umpire; captain skipper; team squad;
spectator crowd attendance attendee audience; football soccer; golf golfer; sprint sprinter; qualify qualification; film movie motion_picture; cinema movie_theatre;
theatre playhouse; song tune; singer vocalist; concert gig; box_office ticket_sales; author writer novelist; reader readership; journalist reporter; publish publication;
viewer viewership; television tv telly; listener listenership; episode instalment; actor actress; filmmaker film_director; award prize accolade; painting artwork canvas;
sculpture sculptor; dancer dance; comedian comedy; monument memorial; gambler gambling; flight fly; timetable schedule; photo photograph; footage video clip; path footpath trail;
crew crewman; sailor seaman mariner; pram pushchair stroller
`;
