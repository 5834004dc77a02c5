/** Mocha's browser build; it comes without types and exports nothing we use: it makes the globals. */
declare module 'mocha/mocha.js';
