namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// What decides between two ways to break a run into equally many words: แนวทาง|การ, not แนว|ทางการ; ประกัน|ภัย, not ประ|กันภัย.
/// </summary>
internal static class ThaiCommonWords
{
    /// <summary>Whether a word is one of the small words that stand in almost every sentence.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => word is
        "การ" or "ความ" or "ว่า" or "ใน" or "ของ" or "และ" or "ได้" or "มี" or "ไม่" or "เป็น" or "ให้" or "จะ" or "มา" or "ไป" or "กับ"
        or "จาก" or "ก็" or "แล้ว" or "นี้" or "นั้น" or "โดย" or "ต้อง" or "อยู่" or "ใช้" or "แต่" or "เพื่อ" or "ผู้" or "ซึ่ง" or "หรือ"
        or "กัน" or "เรา" or "ถึง" or "ขึ้น" or "อย่าง" or "ต่อ" or "ด้วย";

    /// <summary>Whether an entry of the word list hardly ever stands alone: most often it is the beginning of a longer word.</summary>
    public static bool IsBound(ReadOnlySpan<char> word) => word is "ประ" or "กระ" or "ปฏิ" or "แถ" or "บอ" or "อุตสาห" or "โครง";
}
