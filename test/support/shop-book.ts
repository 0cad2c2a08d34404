import ExcelJS from "exceljs";

/** A workbook of a shop's own, as nobody here made it: a range under a title with a sum by hand, a table of refunds. */
export async function shopBook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const broken = book.addWorksheet("坏件");
  broken.addRows([
    ["11月快递破损"],
    ["登记日期", "快递单号", "快递", "损坏情况", "宝贝价格", "处理客服", "备注"],
    ["2026/10/5", "YT1234567890123", "圆通", "破损", 88, "小李", "已拍照"],
    ["2026/10/6", "SF1234567890123", "顺丰", "丢件", 59, "小周", ""],
    ["合计", "", "", "", { formula: "SUM(E3:E4)", result: 147 }, "", ""],
  ]);
  broken.mergeCells("A1:G1");
  book.addWorksheet("退款").addTable({
    ...{ name: "退款表", ref: "A1", headerRow: true, totalsRow: false },
    columns: ["退款编号", "订单编号", "状态", "退款金额", "超时时间", "经手人", "备注"].map((name) => ({
      name,
    })),
    rows: [["9876543210123456701", "3123456789012345601", "退款待处理", 20, "", "小李", "老客户"]],
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** So many hours from now, as an export writes it. */
function hours(n: number): string {
  const at = new Date(Date.now() + n * 3_600_000);
  return new Intl.DateTimeFormat("sv-SE", {
    ...{ timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" },
  }).format(at);
}

/** The platform's export of that shop: a refund that is overdue and one that falls due today. */
export function shopExport(amount: string) {
  const head = "退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,超时时间\r\n";
  const line = (n: number, yuan: string, due: number) =>
    `987654321012345670${n},312345678901234560${n},退款待处理,${yuan},${hours(-80)},${hours(due)}\r\n`;
  const buffer = Buffer.from(head + line(1, amount, -2) + line(2, "9.90", 5));
  return { name: "退款管理.csv", mimeType: "text/csv", buffer };
}
