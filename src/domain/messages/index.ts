export { type NoteForm, NOTE_FORMS, missingFields, formBy, noteOf } from "./notes";
export { bannedWords, type Script, SCRIPTS, bannedIn, fillScript, isOwnText, placeholders } from "./scripts";
export { type TrackingVerdict, checkTracking, courierOf, hasValidCheckDigit } from "./tracking";
