export { type NoteForm, NOTE_FORMS, missingFields, noteOf } from "./notes";
export { BANNED_WORDS, type Script, SCRIPTS, bannedIn, fillScript, isOwnText, placeholders } from "./scripts";
export { type TrackingVerdict, checkTracking, hasValidCheckDigit } from "./tracking";
