import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleFilled } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReactNode } from "react";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { listed, type TextKey } from "../../../text";
import { useLocale, useMessage, useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import { daysText } from "./days";
import type { RequestLine } from "./input-state";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px", paddingTop: "2px" },
  counts: { color: tokens.colorPaletteGreenForeground1 },
  not: { color: tokens.colorPaletteDarkOrangeForeground1 },
  givenUp: { color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  struck: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  remark: { display: "block", color: tokens.colorNeutralForeground2 },
});

const ICON = {
  counts: <CheckmarkCircleFilled />,
  not: <WarningFilled />,
  givenUp: <SubtractCircleFilled />,
};

interface Props {
  readonly label: TextKey;
  readonly lines: readonly RequestLine[];
  /** What can be done about a line that wasn't understood. */
  readonly below?: (line: RequestLine) => ReactNode;
}

/** How a text was read, line by line; what doesn't count is shown as it was written. How many is read out. */
export function RequestLines({ label, lines, below }: Props) {
  const t = useText();
  return (
    <div className={useStyles().lines} role="group" aria-label={t(label)}>
      <Text size={200} role="status">
        {lines.length > 0 && <HowMany lines={lines} />}
      </Text>
      {lines.length > 0 && (
        <Lines of={lines}>
          {(line) => (
            <>
              <Line line={line} />
              {line.at !== null && below?.(line)}
            </>
          )}
        </Lines>
      )}
    </div>
  );
}

function HowMany({ lines }: Pick<Props, "lines">) {
  const t = useText();
  const not = lines.filter((line) => line.is === "not").length;
  const count = lines.filter((line) => line.is === "counts").length;
  return not > 0 ? t("requests.someRead", { count, not }) : t("requests.allRead", { count });
}

function Line({ line }: { line: RequestLine }) {
  const t = useText();
  const styles = useStyles();
  const how = t(`requests.is.${line.is}`);
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.icon, styles[line.is])} role="img" aria-label={how}>
        {ICON[line.is]}
      </span>
      <Text className={styles.words}>
        <span className={line.is === "givenUp" ? styles.struck : undefined}>
          <Words line={line} />
        </span>
        {line.is === "givenUp" && ` ${how}`}
        <Remarks line={line} />
      </Text>
    </span>
  );
}

function Words({ line: { who, days, half, what, weight, text } }: { line: RequestLine }) {
  const t = useText();
  const say = useMessage();
  const locale = useLocale();
  const on = `${daysText(days, locale)}${half ? ` ${t(`requests.${half}`)}` : ""}`;
  if (!what) return `「${text}」`;
  const said = weight ? t(`requests.${weight}`, { what: say(what) }) : say(what);
  return (
    <>
      <strong>{who.length > 0 ? listed(who, locale) : on}</strong> {who.length > 0 && `${on} `}
      {said}
    </>
  );
}

function Remarks({ line: { remarks } }: { line: RequestLine }) {
  const say = useMessage();
  const locale = useLocale();
  const styles = useStyles();
  return remarks.map(({ code, params, days }, i) => (
    <Text key={i} size={200} className={styles.remark}>
      {say({ code, params: { ...params, days: daysText(days, locale) } })}
    </Text>
  ));
}
