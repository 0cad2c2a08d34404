import { createContext, useCallback, useContext } from "react";
import type { Called } from "./shown";
import { isTextKey, type Locale, type Params, text, type TextKey } from "../../text";

export const LanguageContext = createContext<Locale>("zh");

export const useLocale = (): Locale => useContext(LanguageContext);

/** `t("pane.title")` in the language the pane is set to. */
export function useText() {
  const locale = useLocale();
  return useCallback((key: TextKey, params: Params = {}) => text(key, params, locale), [locale]);
}

/** What a field or a column is called, in the language the pane is set to. */
export function useCalled() {
  const locale = useLocale();
  return useCallback(
    (called: Called) => (typeof called === "string" ? text(called, {}, locale) : called[locale]),
    [locale]
  );
}

/** The same for codes that arrive as data; a code without a sentence is shown as it is, so that it is noticed. */
export function useMessage() {
  const t = useText();
  return useCallback(
    ({ code, params }: { code: string; params: Params }) => (isTextKey(code) ? t(code, params) : code),
    [t]
  );
}
