/** Words that make a name or a label of the number behind them: "Section 4", "Route 66", "Phase 3". */
export const LABELS: readonly string[] = `
  section, sections, chapter, chapters, page, pages, p., pp., figure, figures, fig., figs., table, tables, article, articles, clause, paragraph, para, appendix, annex,
  schedule, exhibit, item, note, footnote, line, lines, column, row, verse, volume, vol., issue, no, no., nos., number, numbers, num., nr., №, room, suite, flat, apartment, apt, unit, block, building,
  platform, gate, terminal, pier, dock, hall, route, routes, highway, interstate, motorway, junction, exit, bus, tram, flight, channel, radio, studio, area, zone, district, sector, ward, precinct,
  division, phase, phases, tier, level, levels, grade, grades, type, class, category, cat, stage, step, part, parts, act, scene, episode, season, series, lesson, module, question, problem, exercise, version, versions, v., ver., release,
  build, model, mark, mk, windows, ios, android, python, java, html, gpt, iphone, ipad, galaxy, playstation, xbox, boeing, airbus, apollo, soyuz, falcon, formula, super bowl, s&p, ftse, nasdaq, russell, fortune, stoxx, csi, nikkei, cac, dax, asx, topix, kospi, forbes, bill, ufc, wrestlemania, game, round, heat, lane, pool, rule, title,
  resolution, proposition, prop, amendment, directive, regulation, form, box, lot, plot, psalm, opus, op., symphony no., world war, agent, catch, ps, fifa, usb, sunday at, isbn, issn, doi, tel, tel., phone, fax, zip, code, ext., extension, ref, id, serial, eq., equation, equations, ngc, hd, bwv, ifrs, ias, asc, asu, sfas, fas, sb, hb, h.r., ieee, firefox, chrome, cessna, porsche, omega, ironman, horizon, expo, algorithm, iso, rfc, http, tls, ssl, node, ubuntu, port, error, web, industry, interleukin, sonnet, surah, size, patient, study, experiment, §, §§, docket, public law, p.o. box, po box, subsection, subpart, theorem,
  lemma, example, option, group, team, squadron, regiment, battalion, company, fleet, task force, hurricane, year, day, week, bullet, point, strategy, goal, sdg, priority, pillar, bay, ring, u-, euro, ww, bbc, itv, sky sports, g, kepler, asteroid, covid, brexit
`.trim().split(/,\s+/);

/** Labels that in lower case are rather things that happen to stand before a number; as labels they have a capital. */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set(`
  no, hd, asc, chrome, horizon, expo, fas, node, port, error, web, industry, size, patient, study, experiment, docket, iso,
  bill, fortune, forbes,
  number, numbers, line, lines, note, item, bus, building, block, flat, unit, hall, act, season, series, model, mark, game, round, heat, pool, rule, title, form, box, lot, plot, agent, catch, code, example, option, group, team, company, fleet,
  year, day, week, point, goal, bay, ring, release, build, area, zone, district, sector, ward, division, channel, radio, studio, exit, dock, pier, euro, cat, windows, galaxy, falcon, formula, asteroid, g, ps, op., extension, hurricane, resolution, regulation, strategy,
  priority, pillar, lane, schedule, exhibit, phone, issue, column, row, figures, articles, tables, parts, grades, levels, squadron, regiment, battalion, amendment
`.trim().split(/,\s+/));
