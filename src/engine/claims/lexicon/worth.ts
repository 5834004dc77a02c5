/** Words that tell whether more of a thing is better or worse, so that "the loss narrowed" and "the result improved" may say the same. */

/** Better or worse, whatever the number did. */
const WORTH = /^(?:improv(?:e|es|ed|ing|ement)|worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ing|ion)|better|worse)$/u;
/** As a rule a number that goes up or down; of what nobody wants, better or worse. */
const FORCE = /^(?:strengthen(?:s|ed|ing)?|weaken(?:s|ed|ing)?|recover(?:s|ed|ing)?|soften(?:s|ed|ing)?)$/u;

const UNWANTED = /^(?:loss(?:es)?|deficits?|debts?|shortfalls?|borrowing|arrears|backlogs?|unemployment|joblessness|jobless|poverty|crimes?|burglar(?:y|ies)|thefts?|deaths?|fatalit(?:y|ies)|mortality|accidents?|injur(?:y|ies)|casualties|collisions|crashes|delays?|cancellations|complaints?|errors?|mistakes|faults|defects|emissions|pollution|congestion|absences?|absenteeism|dropouts?|defaults?|infections?|shortages?|waits?|waiting|queues?|outages?|leakage|leaks|vacanc(?:y|ies))$/u;
const WANTED = /^(?:profits?|earnings|income|revenues?|sales|turnover|margins?|surplus(?:es)?|results?|output|productivity|punctuality|ratings?|scores?|attendance|satisfaction|reliability|accuracy|efficiency|yields?|harvests?|survival|approval|recycling|exports|orders|wages|pay|profitability|performance|employment)$/u;
/** What a loss or a debt makes worse. */
const BALANCE = /^(?:results?|balances?|position|finances|budget|accounts?|earnings)$/u;

export const tellsWorth = (word: string): boolean => WORTH.test(word);
export const tellsForce = (word: string): boolean => FORCE.test(word);
export const isUnwanted = (word: string): boolean => UNWANTED.test(word);
export const isWanted = (word: string): boolean => WANTED.test(word);
export const isBalance = (word: string): boolean => BALANCE.test(word);
