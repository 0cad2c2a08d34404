import { Button, type ButtonProps } from "@fluentui/react-components";
import type { Params, TextKey } from "../../text";
import { useText } from "./language";

type Props = Omit<ButtonProps, "children"> & {
  /** What it says. */
  readonly says: TextKey;
  readonly params?: Params;
  /** Nothing can be done with it now; it is found by the keyboard all the same. */
  readonly off?: boolean;
  /** The one button that matters. */
  readonly primary?: boolean;
};

/** A button that does what it says. */
export function ActionButton({ says, params, off = false, primary = false, ...rest }: Props) {
  const t = useText();
  return (
    <Button appearance={primary ? "primary" : "secondary"} disabledFocusable={off} {...(rest as ButtonProps)}>
      {t(says, params)}
    </Button>
  );
}
