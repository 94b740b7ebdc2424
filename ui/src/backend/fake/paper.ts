/** The smallest PDF file that says something: each page has the lines, in a font that every reader knows. */
export function paper(lines: readonly string[], pages: number): ArrayBuffer {
  const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, "?").replace(/[\\()]/g, "\\$&");
  const drawn = (page: number) => ["BT /F 14 Tf 72 700 Td 22 TL", ...[...lines, `Page ${String(page)} of ${String(pages)}`].map((line) => `(${plain(line)}) Tj T*`), "ET"].join("\n");
  const kids = Array.from({ length: pages }, (_, index) => 4 + 2 * index);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${String(pages)} /Kids [${kids.map((kid) => `${String(kid)} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...kids.flatMap((kid, index) => {
      const content = drawn(index + 1);
      return [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${String(kid + 1)} 0 R >>`, `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`];
    }),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = String(objects.length + 1);
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return new TextEncoder().encode(file).buffer as ArrayBuffer;
}
