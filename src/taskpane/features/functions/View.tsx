import { Body1, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { Page } from "../../parts/Page";
import { FunctionPanel } from "./FunctionPanel";
import type { FunctionsEvents, FunctionsState } from "./state";
import { search } from "./search";

/** The functions by what one wants to know; hints that Excel fails to show in some versions are here. */
export function View({ state, on }: ViewProps<FunctionsState, FunctionsEvents>) {
  const t = useText();
  const [query, setQuery] = useState("");
  const found = search(state.cards, useDeferredValue(query));
  return (
    <Page title={t("functions.title")} lead={t("functions.lead")}>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        placeholder={t("functions.search")}
        aria-label={t("functions.search")}
        value={query}
        onChange={(_, data) => setQuery(data.value)}
      />
      <Body1 role="status">
        {found.length > 0 ? t("functions.found", { count: found.length }) : t("functions.none", { query })}
      </Body1>
      {found.map((card) => (
        <FunctionPanel key={card.name} card={card} target={state.target} onInsert={on.insertFormula} />
      ))}
    </Page>
  );
}
