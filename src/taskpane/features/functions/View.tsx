import { Body1, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import { searchCards } from "../../../functions/cards";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { Page } from "../../parts/Page";
import { ArgumentForm } from "./ArgumentForm";
import { CardPanel } from "./CardPanel";
import type { FunctionCard, FunctionsEvents, FunctionsState } from "./state";

/** What one wants to know or do, in the words of who asks; the open card asks for its arguments. */
export function View({ state, pane, on }: ViewProps<FunctionsState, FunctionsEvents>) {
  const { cards, chosen, target } = state;
  const card = cards.find(({ id }) => id === chosen?.id);
  if (!chosen || !card || target === null) return <Search cards={cards} target={target} on={on} />;
  return (
    <Page title={card.question} lead={card.about}>
      <ArgumentForm card={card} chosen={chosen} target={target} busy={pane.busy !== null} on={on} />
    </Page>
  );
}

type SearchProps = Pick<FunctionsState, "cards" | "target"> & Pick<Parameters<typeof CardPanel>[0], "on">;

function Search({ cards, target, on }: SearchProps) {
  const t = useText();
  const [query, setQuery] = useState("");
  const found = foundIn(cards, useDeferredValue(query));
  return (
    <Page title={t("functions.title")} lead={t("functions.lead")}>
      <SearchBox query={query} onType={setQuery} />
      <Body1 role="status">
        {found.length > 0 ? t("functions.found", { count: found.length }) : t("functions.none", { query })}
      </Body1>
      {found.map((one) => (
        <CardPanel key={one.id} card={one} target={target} on={on} />
      ))}
    </Page>
  );
}

function SearchBox({ query, onType }: { query: string; onType: (query: string) => void }) {
  const t = useText();
  return (
    <Input
      type="search"
      contentBefore={<SearchRegular />}
      placeholder={t("functions.search")}
      aria-label={t("functions.search")}
      value={query}
      onChange={(_, data) => onType(data.value)}
    />
  );
}

function foundIn(cards: readonly FunctionCard[], query: string): FunctionCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return searchCards(query).flatMap(({ id }) => byId.get(id) ?? []);
}
