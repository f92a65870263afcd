package id.lincah.documents;

/** Text as XML can hold it: what no XML document may contain is shown as the replacement character. */
final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** @return "" for null; tabs and line ends stay */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        if (text.codePoints().allMatch(PlainText::allowed)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().map(code -> allowed(code) ? code : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** XML 1.0, production 2; lone surrogates come here as code points and are refused too. */
    private static boolean allowed(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000;
    }
}
