package id.lincah.documents;

/** A format that can write every kind of block; a new kind does not compile until each format knows it. */
public interface BlockWriter {
    void heading(Block.Heading block);

    void paragraph(Block.Paragraph block);

    void centred(Block.Centred block);

    void numbered(Block.Numbered block);

    void outline(Block.Outline block);

    void fields(Block.Fields block);

    void table(Block.Table block);

    void drawing(Block.Drawing block);

    void signature(Block.Signature block);

    void pageBreak(Block.PageBreak block);
}
