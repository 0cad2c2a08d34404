import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  /** What is answered: whenever it is another one, it is brought into sight. */
  readonly answer: unknown;
  readonly children: ReactNode;
}

/** An answer below a long form: scrolled to, as whoever asked would otherwise see nothing happen. */
export function InSight({ answer, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers return a promise, which is no clean-up.
    void place.current?.scrollIntoView({ block: "start" });
  }, [answer]);
  return <div ref={place}>{children}</div>;
}
