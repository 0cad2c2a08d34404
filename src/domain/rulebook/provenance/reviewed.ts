import type { Review } from "../rule";

interface Reviews extends Review {
  /** Ids of rules, several in one text. */
  readonly rules: readonly string[];
}

/**
 * When each rule was last read against its source, and against what. Whoever changes what a rule says, or adds one,
 * reads it against its source and enters it here with the day; a test names the rules that are missing.
 */
const REVIEWS: readonly Reviews[] = [
  {
    date: "2026-11-28",
    against: "document",
    rules: [
      "A-04 A-06 A-12 A-18 A-24 A-07 A-08 A-25 A-01 A-26 A-26.run A-13 AMB13 C-01 C-17 C-02 C-17.2 C-03 C-17.3",
      "AMB17 C-04 C-16 C-13 C-05 C-14 C-15 C-13.period C-18 C-19 C-06 C-20 C-09 C-10 C-28 C-29",
      "C-30 C-07 C-08 C-21 C-22 C-23 C-24 C-11 C-25 C-27 D-03 D-09 D-12 D-10 D-11 D-01 D-02",
      "D-04 D-17 D-18 D-28 D-61 D-05 D-06 D-07 D-40 D-43 D-44 D-08 D-29 D-48 D-30 D-31 D-32",
      "D-47 D-45 D-46 D-49 D-34 D-35 D-33 D-36 D-37 D-38 D-39 D-42 D-13 D-14 D-63 D-15 D-16",
      "D-19 D-57 D-51 D-52 D-53 D-50 D-25 D-27 D-26 D-41 D-20 D-21 D-22 D-23 D-24 D-62 E-01",
      "E-07 E-20 E-02 E-03 E-04 E-05 E-06 E-08 E-09 E-10 E-11 E-17 E-12 E-13 E-14 E-15 E-16",
      "E-10.slip E-17.advance E-18 E-21 E-22 F-01 F-02 F-03 F-04 F-05 F-06 F-07 F-08 F-12 F-13",
      "F-14 F-15 F-16 F-17 F-09 F-31 F-10 F-11 F-37 F-25 F-26 F-27 F-28 F-29 F-34 F-35 F-36",
      "F-24 F-18 F-19 F-20 F-21 F-22 F-23 F-48 F-49 F-38 F-39 F-47 F-42 F-41 F-43 F-44 F-45",
      "F-46 G-01 G-03 G-17 G-01.return G-04.return G-01.tmall G-03.tmall G-02 G-02.return G-04",
      "G-17.tmall G-18 G-07 G-18.return G-06 G-14 G-13 G-05 G-15 G-23 G-16 G-16.return",
      "G-16.resend G-17.outbound G-19 G-17.paid G-19.paid G-17.return G-17.resend G-08",
      "G-08.insists G-21 G-22 G-09 G-10 G-11 G-12 G-24 G-20 H-01 H-02 H-06 H-06.remote H-05",
      "H-04 H-03 H-16 H-10 H-11 H-12 H-13 H-14 H-17 H-18 E-19 H-07 H-08 H-07.usual H-08.other",
      "H-05.days H-04.days H-09 H-15 I-01 I-02 I-03 I-04 I-11 I-14 I-15 I-06 I-08 I-09 I-07",
      "I-10 J-01 J-02 J-03 J-12 J-11 I-11.cap J-04 J-05 J-06 J-06.approver J-07 J-08 J-09 J-10",
      "J-14 K-02 K-03 K-04 K-05 K-06 K-18 L-02 L-02.morning L-02.handoff AMB12 L-01 L-04 L-07",
      "Q-04 Q-05 Q-01 Q-02 Q-03 Q-06 Q-08 S-01 S-07 S-15 S-16 O-15 AMB16 K-08 K-11 M-03 M-06",
      "M-07 M-08 M-09 M-11 M-12 M-13 M-17 P-07 R-41 R-43",
    ],
  },
  {
    date: "2026-11-22",
    against: "copy",
    rules: [
      "C04.later W11.days W11.before T01 T02 T03 T04 T01.reject T11 T15 T15.exceptions T17.types E02 E04 E05 W03 W04 W05 W12",
    ],
  },
  {
    date: "2026-11-22",
    against: "nothing",
    rules: [
      "T05 T06 T07 T08 T09 T10 T10.seller T25 T17 T26 T26.bocCard T26.bank T26.withdraw T12 T13",
      "T13.answer T14 T14.review T17.answer T18 T18.answer T19 T19.buyer T19.evidence",
      "T19.preprocess T19.pay T19.decision L14.insurance E07 W13.night",
    ],
  },
  {
    date: "2026-11-27",
    against: "text",
    rules: [
      "L03 P11 T16 T12.exceptions T18.higher T20 T20.suspended T20.receipt T20.police T21 L05",
      "L05.review L12 L13 L01.confirmed L04 L04.declared L04.intact L04.complete L04.opened",
      "L04.activated L04.swapped L04.unpacked L04.check L06 P09 T24.carrier P14 T22 T22.proof T24 P01",
      "P01.return P01.personal P02 P02.return P02.tmall P02.abuse P02.personal",
      "P02.personalReturn P03 L06.threshold P04 P04.tmall P04.personal P05.wrong",
      "P05.wrongReturn P05.wrongResend P06 P05.slight P07 P08 T23 T23.quality T23.slight P10",
      "P09.note L11 L11.points L11.invoice L11.commission L04.refund L04.sets",
    ],
  },
  {
    date: "2026-11-22",
    against: "text",
    rules: [
      "L07 L07.least L09 L10 L01 L02 L08 L01.custom L01.fresh L01.digital L01.press P05",
      "P05.return P05.resend P05.insured E10 C04 E01 E06 E08 W01 W01.floor W02 W06 W08 W08.week",
      "W09 W10 W10.day W11 W13 W14",
    ],
  },
  {
    date: "2026-11-27",
    against: "report",
    rules: ["L14 C04.small"],
  },
  {
    date: "2026-11-22",
    against: "report",
    rules: ["F01 E09"],
  },
];

const BY_ID: ReadonlyMap<string, Review> = new Map(
  REVIEWS.flatMap(({ date, against, rules }) =>
    rules.flatMap((line) => line.split(" ")).map((id) => [id, { date, against }] as const)
  )
);

/** The last review of a rule. Example: `reviewOf("D-03")` → {date: "2026-11-28", against: "document"}. */
export const reviewOf = (id: string): Review | undefined => BY_ID.get(id);

/** Ids that were reviewed. */
export const reviewedIds = (): string[] => [...BY_ID.keys()];
