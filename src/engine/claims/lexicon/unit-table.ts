/**
 * Physical units as data. Factors lead to the dimension's base unit (in the dimension's first row); they are exact by definition
 * (international yard and pound agreement of 1959; US liquid gallon; oil barrel of 42 gallons; thermochemical calorie) except
 * horsepower (mechanical) and the astronomical units (IAU 2012/2015).
 */

export interface UnitRow {
  /** The canonical name that a quantity carries. */
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
  /** Base = value × factor + offset; only temperatures have one. */
  readonly offset?: number;
  /** Spelled-out names, lower case, singular; the first is the one we write. */
  readonly names: readonly string[];
  /** Plurals not made with "s". */
  readonly plurals?: readonly string[];
  /** Symbols, in their own case. */
  readonly symbols: readonly string[];
}

const row = (unit: string, dimension: string, factor: number, names: string, symbols = '', plurals = '', offset = 0): UnitRow => ({
  unit, dimension, factor, names: list(names), symbols: list(symbols),
  ...(plurals === '' ? {} : { plurals: list(plurals) }), ...(offset === 0 ? {} : { offset }),
});

function list(text: string): string[] {
  return text === '' ? [] : text.split(', ');
}

/** SI prefixes: [symbol, word, factor]. */
const KILO_UP: readonly (readonly [string, string, number])[] = [['', '', 1], ['k', 'kilo', 1e3], ['M', 'mega', 1e6], ['G', 'giga', 1e9], ['T', 'tera', 1e12], ['P', 'peta', 1e15], ['E', 'exa', 1e18]];
const AROUND: readonly (readonly [string, string, number])[] = [['n', 'nano', 1e-9], ['µ', 'micro', 1e-6], ['m', 'milli', 1e-3], ...KILO_UP.slice(0, 5)];

/** One row for each prefix: ("W", "watt") → W, kW, MW … */
function prefixed(prefixes: typeof KILO_UP, dimension: string, symbol: string, name: string, spellings: (word: string) => string[] = (word) => [`${word}${name}`]): UnitRow[] {
  return prefixes.map(([short, word, factor]) => ({
    unit: short + symbol, dimension, factor, names: spellings(word),
    symbols: short === 'µ' ? [`µ${symbol}`, `μ${symbol}`, `u${symbol}`] : [short + symbol],
  }));
}

export const UNITS: readonly UnitRow[] = [
  // Before the tonne, which "MT" stands for.
  ...prefixed(AROUND.slice(0, 4), 'magnetic field', 'T', 'tesla'),
  row('m', 'length', 1, 'metre, meter', 'm'),
  row('km', 'length', 1e3, 'kilometre, kilometer, klick', 'km, kms'),
  row('dm', 'length', 0.1, 'decimetre, decimeter', 'dm'),
  row('cm', 'length', 1e-2, 'centimetre, centimeter', 'cm, cms'),
  row('mm', 'length', 1e-3, 'millimetre, millimeter', 'mm'),
  row('µm', 'length', 1e-6, 'micrometre, micrometer, micron', 'µm, μm, um'),
  row('nm', 'length', 1e-9, 'nanometre, nanometer', 'nm'),
  row('Å', 'length', 1e-10, 'ångström, angstrom, ångstrom', 'Å'),
  row('mile', 'length', 1609.344, 'mile', 'mi'),
  row('yard', 'length', 0.9144, 'yard', 'yd, yds'),
  row('foot', 'length', 0.3048, 'foot', 'ft', 'feet'),
  row('inch', 'length', 0.0254, 'inch', 'in', 'inches'),
  row('nautical mile', 'length', 1852, 'nautical mile', 'nmi'),
  row('light-year', 'length', 9.4607304725808e15, 'light-year, light year, lightyear', 'ly'),
  row('AU', 'length', 149597870700, 'astronomical unit', 'AU'),

  row('g', 'mass', 1, 'gram, gramme', 'g, gms'),
  row('kg', 'mass', 1e3, 'kilogram, kilogramme, kilo', 'kg, kgs, Kg, KG'),
  row('mg', 'mass', 1e-3, 'milligram, milligramme', 'mg'),
  row('µg', 'mass', 1e-6, 'microgram, microgramme', 'µg, μg, ug, mcg'),
  row('ng', 'mass', 1e-9, 'nanogram', 'ng'),
  row('tonne', 'mass', 1e6, 'tonne, metric ton, metric tonne', 't, mt, MT'),
  row('kt', 'mass', 1e9, 'kilotonne', 'kt'),
  row('Mt', 'mass', 1e12, 'megatonne', 'Mt'),
  row('Gt', 'mass', 1e15, 'gigatonne', 'Gt'),
  row('ton', 'mass', 907184.74, 'ton, short ton, us ton', ''),
  row('lb', 'mass', 453.59237, 'pound', 'lb, lbs, lb., lbs.'),
  row('oz', 'mass', 28.349523125, 'ounce', 'oz'),
  row('stone', 'mass', 6350.29318, 'stone', 'st', 'stone'),
  row('carat', 'mass', 0.2, 'carat', 'ct'),

  row('l', 'volume', 1, 'litre, liter', 'l, L, ltr'),
  row('ml', 'volume', 1e-3, 'millilitre, milliliter', 'ml, mL, mls, cc'),
  row('cl', 'volume', 1e-2, 'centilitre, centiliter', 'cl'),
  row('dl', 'volume', 0.1, 'decilitre, deciliter', 'dl, dL'),
  row('hl', 'volume', 100, 'hectolitre, hectoliter', 'hl, hL'),
  row('µl', 'volume', 1e-6, 'microlitre, microliter', 'µl, μl, µL, μL, uL'),
  row('m³', 'volume', 1e3, 'cubic metre, cubic meter', 'm³, m3, m^3, cu m'),
  row('km³', 'volume', 1e12, 'cubic kilometre, cubic kilometer', 'km³, km3, km^3'),
  row('cm³', 'volume', 1e-3, 'cubic centimetre, cubic centimeter', 'cm³, cm3, cm^3'),
  row('cubic foot', 'volume', 28.316846592, 'cubic foot', 'ft³, ft3, cu ft', 'cubic feet'),
  row('cubic inch', 'volume', 0.016387064, 'cubic inch', '', 'cubic inches'),
  row('cubic yard', 'volume', 764.554857984, 'cubic yard', ''),
  row('cubic mile', 'volume', 4168181825440.58, 'cubic mile', ''),
  row('acre-foot', 'volume', 1233481.83754752, 'acre-foot, acre foot', 'acre-ft', 'acre-feet, acre feet'),
  row('gallon', 'volume', 3.785411784, 'gallon, us gallon', 'gal'),
  row('pint', 'volume', 0.473176473, 'pint', 'pt'),
  row('quart', 'volume', 0.946352946, 'quart', 'qt'),
  row('cup', 'volume', 0.2365882365, 'cup', ''),
  row('tablespoon', 'volume', 0.01478676478125, 'tablespoon', 'tbsp'),
  row('teaspoon', 'volume', 0.00492892159375, 'teaspoon', 'tsp'),
  row('fluid ounce', 'volume', 0.0295735295625, 'fluid ounce', 'fl oz, fl. oz.'),
  row('barrel', 'volume', 158.987294928, 'barrel', 'bbl, bbls'),

  row('m²', 'area', 1, 'square metre, square meter', 'm², m2, m^2, sq m, sq. m, sqm'),
  row('km²', 'area', 1e6, 'square kilometre, square kilometer', 'km², km2, km^2, sq km, sq. km'),
  row('cm²', 'area', 1e-4, 'square centimetre, square centimeter', 'cm², cm2, cm^2, sq cm'),
  row('mm²', 'area', 1e-6, 'square millimetre, square millimeter', 'mm², mm2, mm^2'),
  row('hectare', 'area', 1e4, 'hectare', 'ha'),
  row('acre', 'area', 4046.8564224, 'acre', ''),
  row('square foot', 'area', 0.09290304, 'square foot', 'sq ft, sq. ft., sq. ft, sqft, ft², ft2', 'square feet'),
  row('square yard', 'area', 0.83612736, 'square yard', 'sq yd'),
  row('square inch', 'area', 0.00064516, 'square inch', 'sq in', 'square inches'),
  row('square mile', 'area', 2589988.110336, 'square mile', 'sq mi, sq. mi., sq miles, mi²'),

  row('m/s', 'speed', 1, 'metre per second, meter per second', 'm/s, ms-1, m s-1, m s−1', 'metres per second, meters per second'),
  row('km/h', 'speed', 1 / 3.6, 'kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour', 'km/h, kph, kmh, kmph, km/hr, km/hour, km per hour', 'kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour'),
  row('mph', 'speed', 0.44704, 'mile per hour, mile an hour', 'mph, mi/h, miles/hour, m.p.h.', 'miles per hour, miles an hour'),
  row('km/s', 'speed', 1e3, 'kilometre per second, kilometer per second', 'km/s, km s-1, km s−1', 'kilometres per second, kilometers per second'),
  row('knot', 'speed', 1852 / 3600, 'knot', 'kn, kt'),

  ...prefixed(AROUND, 'power', 'W', 'watt'),
  row('hp', 'power', 745.69987158227, 'horsepower', 'hp, bhp, PS', 'horsepower'),
  ...prefixed(KILO_UP, 'energy', 'Wh', 'watt-hour', (word) => [`${word}watt-hour`, `${word}watt hour`, `${word}watthour`]).map((unit) => ({ ...unit, factor: unit.factor * 3600 })),
  ...prefixed(AROUND, 'energy', 'J', 'joule'),
  ...prefixed(KILO_UP, 'energy', 'eV', 'electronvolt', (word) => [`${word}electronvolt`, `${word}electron volt`, `${word}electron-volt`]).map((unit) => ({ ...unit, factor: unit.factor * 1.602176634e-19 })),
  row('kcal', 'energy', 4184, 'kilocalorie', 'kcal'),
  row('calorie', 'energy', 4.184, 'calorie', 'cal'),
  row('BTU', 'energy', 1055.05585262, 'british thermal unit', 'BTU, Btu'),
  row('MMBtu', 'energy', 1055055852.62, 'million british thermal units', 'MMBtu, mmBtu'),

  ...prefixed(KILO_UP, 'frequency', 'Hz', 'hertz'),
  row('rpm', 'rotation', 1, 'revolution per minute', 'rpm', 'revolutions per minute'),
  ...prefixed(KILO_UP, 'data', 'B', 'byte').filter(({ unit }) => unit !== 'B'),
  row('byte', 'data', 1, 'byte', ''),
  row('bit', 'bits', 1, 'bit', ''),
  row('kbit', 'bits', 1e3, 'kilobit', 'kbit, kb'),
  row('Mbit', 'bits', 1e6, 'megabit', 'Mbit, Mb'),
  row('Gbit', 'bits', 1e9, 'gigabit', 'Gbit, Gb'),
  row('kbps', 'data rate', 1e3, 'kilobit per second', 'kbps, kbit/s, kb/s', 'kilobits per second'),
  row('Mbps', 'data rate', 1e6, 'megabit per second', 'Mbps, Mbit/s, Mb/s', 'megabits per second'),
  row('Gbps', 'data rate', 1e9, 'gigabit per second', 'Gbps, Gbit/s, Gb/s', 'gigabits per second'),
  row('megapixel', 'pixels', 1e6, 'megapixel', 'MP'),
  row('pixel', 'pixels', 1, 'pixel', 'px'),

  ...prefixed(AROUND, 'voltage', 'V', 'volt'),
  ...prefixed(AROUND, 'current', 'A', 'ampere', (word) => [`${word}ampere`, `${word}amp`]),
  row('Ah', 'charge', 3600, 'ampere-hour, amp-hour, amp hour', 'Ah'),
  row('mAh', 'charge', 3.6, 'milliampere-hour, milliamp-hour', 'mAh'),
  ...prefixed(AROUND, 'force', 'N', 'newton'),
  ...prefixed(AROUND, 'pressure', 'Pa', 'pascal'),
  row('hPa', 'pressure', 100, 'hectopascal', 'hPa'),
  row('bar', 'pressure', 1e5, 'bar', 'bar'),
  row('mbar', 'pressure', 100, 'millibar', 'mbar, mb'),
  row('psi', 'pressure', 6894.757293168, 'pound per square inch', 'psi', 'pounds per square inch'),
  row('atm', 'pressure', 101325, 'atmosphere', 'atm'),
  row('mmHg', 'pressure', 133.322387415, 'millimetre of mercury', 'mmHg, mm Hg'),
  ...prefixed(AROUND, 'resistance', 'Ω', 'ohm'),
  ...prefixed(AROUND, 'substance', 'mol', 'mole'),
  ...prefixed(AROUND.slice(0, 4), 'molarity', 'M', 'molar'),
  row('dB', 'level', 1, 'decibel', 'dB, dBA'),
  row('lux', 'illuminance', 1, 'lux', 'lx', 'lux'),
  row('lumen', 'luminous flux', 1, 'lumen', 'lm'),
  row('Sv', 'dose', 1, 'sievert', 'Sv'),
  row('mSv', 'dose', 1e-3, 'millisievert', 'mSv'),
  row('µSv', 'dose', 1e-6, 'microsievert', 'µSv, μSv'),
  row('Bq', 'activity', 1, 'becquerel', 'Bq'),

  row('K', 'temperature', 1, 'kelvin', 'K', 'kelvin, kelvins, degrees kelvin'),
  row('°C', 'temperature', 1, 'degree celsius, degree centigrade, celsius, centigrade', '°C, ℃, ºC, ° C, deg C, degC', 'degrees celsius, degrees centigrade, degrees c', 273.15),
  row('°F', 'temperature', 5 / 9, 'degree fahrenheit, fahrenheit', '°F, ℉, ºF, ° F, deg F', 'degrees fahrenheit, degrees f', 459.67 * 5 / 9),
  row('°', 'angle', 1, 'degree', '°, deg, º'),

  row('ppm', 'share', 1e-6, 'part per million', 'ppm', 'parts per million'),
  row('ppb', 'share', 1e-9, 'part per billion', 'ppb', 'parts per billion'),
  row('‰', 'share', 1e-3, 'per mille', '‰', 'per mille, per mil'),
  row('mpg', 'economy', 1, 'mile per gallon, mile to the gallon', 'mpg', 'miles per gallon, miles to the gallon'),
  row('TEU', 'count', 1, 'twenty-foot equivalent unit', 'TEU, TEUs'),
  row('boe', 'energy', 6117863200, 'barrel of oil equivalent', 'boe', 'barrels of oil equivalent'),
];
