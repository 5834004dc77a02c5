/** Health, science, climate, energy, farming and technology. Mortality and deaths, dose and injection are not the same figure. */
export const SCIENCE = `
doctor physician clinician; gp general_practitioner family_doctor; hospitalise hospital_admission; ill sick disease ailment; infect contagious contagion; outbreak epidemic;
vaccine jab inoculate immunise; dose dosage; medicine medication drug; treat treatment; therapy therapeutic therapist; diagnose diagnosis; cardiac heart_attack;
efficacy effectiveness; smoke smoker; pregnant pregnancy; mortality death_rate; lifespan life_expectancy longevity; die kill fatality deadly lethal lose_their_lives death_toll;
survive survivor; injure injury hurt wound; dentist dental; carer caregiver; health healthy; diet dietary; scientist researcher; discover discovery unearth; laboratory lab;
gene genetic; extinct die_out; archaeologist archaeology; astronomer astronomy; spacecraft spaceship; astronaut cosmonaut; moon lunar; chemist chemistry; biologist biology;
rain rainfall precipitation rainy downpour; snow snowfall; storm hurricane typhoon cyclone; tornado twister; flood floodwater inundation; drought dry_spell; heatwave heat_wave;
hail hailstone; fire blaze wildfire bushfire inferno forest_fire; earthquake quake tremor; landslide mudslide; volcano volcanic; emission emit; carbon co2 carbon_dioxide;
glacier glacial; sea ocean; coast coastal shoreline; forest woodland; warm warmth; hot heat hottest; cold coldest; power_station power_plant; photovoltaic solar_power;
wind_farm wind_park; nuclear atomic; coal colliery; oil crude petroleum; petrol gasoline; renewable green_energy clean_energy; refinery refiner; blackout outage power_cut;
mine miner; steel steelmaker; waste rubbish garbage trash; sewage wastewater; fish fishery; dog canine; cat feline; poach poacher; farm farmland; farmer grower; crop harvest;
planted sow; corn maize; soya soy soybean; grain cereal; cattle cow; pig hog swine; poultry chicken hen; milk dairy; pesticide insecticide; herbicide weedkiller; food foodstuff;
hunger hungry; starve starvation; malnourished malnutrition undernourished; technology tech; smartphone phone handset mobile_phone cellphone; computer pc; laptop notebook;
device gadget; chip semiconductor microchip; gpu graphics_card; website web_site webpage; internet web; ecommerce e-commerce online_retail online_shopping;
social_media social_network; datacentre data_centre; ai artificial_intelligence; bug glitch; cryptocurrency crypto; antenna aerial; screen display; programmer coder;
inventor invent; prescribe prescription; transmit transmission; erode erosion; toxic poisonous; bleed blood; relieve relief; hereditary inherited
`;
