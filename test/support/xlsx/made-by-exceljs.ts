import ExcelJS from "exceljs";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
);

const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);

const HEADERS = ["登记时间", "订单号", "快递单号", "金额", "状态", "含税", "备注"];

function fillRegister(sheet: ExcelJS.Worksheet): void {
  const rows = Array.from({ length: 20 }, (_, i) => [
    new Date(Date.UTC(2026, 10, 1 + i)),
    `26110112345678901${i}`,
    `SF10000000${i}`,
    12.5 + i,
    i % 3 === 0 ? "已完成" : "待处理",
    { formula: `D${i + 2}*1.06`, result: (12.5 + i) * 1.06 },
    i % 4 === 0 ? "易碎" : null,
  ]);
  sheet.addTable({
    name: "登记表",
    ref: "A1",
    headerRow: true,
    columns: HEADERS.map((name) => ({ name, filterButton: true })),
    rows,
  });
}

/** A register as a shop keeps it. */
export async function registerBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2026, 10, 1));
  const sheet = book.addWorksheet("登记", {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  fillRegister(sheet);
  sheet.getColumn(1).numFmt = "yyyy-mm-dd";
  sheet.getColumn(2).numFmt = "@";
  sheet.getColumn(3).width = 18;
  sheet.getColumn(6).hidden = true;
  sheet.getCell("A1").font = { name: "宋体", size: 12, bold: true, color: { argb: "FFFFFFFF" } };
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF4472C4" } };
  sheet.getCell("D2").border = {
    top: { style: "thin" },
    bottom: { style: "double", color: { argb: "FFFF0000" } },
  };
  sheet.getCell("G2").note = "客户要求加急";
  sheet.getCell("E2").dataValidation = { type: "list", allowBlank: true, formulae: ['"待处理,已完成"'] };
  sheet.addConditionalFormatting({
    ref: "D2:D21",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [20],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
      },
    ],
  });
  const image = book.addImage({ buffer: PIXEL as unknown as ExcelJS.Buffer, extension: "png" });
  sheet.addImage(image, "I2:J4");
  book.addWorksheet("空表").mergeCells("A1:C2");
  return bytesOf(book);
}

const ROWS = 50_000;

/** 50,000 lines of an account: a number, a text, an amount and a formula each. */
export async function bigBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("流水");
  for (let i = 1; i <= ROWS; i++) {
    const amount = (i % 997) / 100;
    sheet.addRow([i, `客户${i % 50}`, amount, { formula: `C${i}*2`, result: amount * 2 }]);
  }
  return bytesOf(book);
}
