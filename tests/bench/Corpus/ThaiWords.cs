using System.Collections.Immutable;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Bench.Corpus;

/// <summary>Thai words: the small ones that hold a text together, and those of the word list that the generator reads.</summary>
internal static class ThaiWords
{
    private const string Frequent =
        "ที่ และ ใน การ ของ เป็น ให้ ได้ มี จาก ความ ว่า ไม่ กับ ไป จะ มา โดย คน นี้ ต้อง แล้ว เพื่อ ทำ ต่อ อยู่ ถึง ด้วย ทั้ง ซึ่ง หรือ ตาม "
        + "แต่ วัน เข้า ออก ขึ้น กว่า เมื่อ ผู้ งาน ปี ทาง ใช้ อย่าง ยัง อีก นั้น หลาย แห่ง พื้นที่ จังหวัด ประชาชน ประเทศ รัฐบาล โครงการ พัฒนา "
        + "ประชุม ชุมชน ร่วม ดำเนินการ สนับสนุน ส่งเสริม เจ้าหน้าที่ หน่วยงาน ท้องถิ่น กระทรวง ปัญหา แก้ไข ติดตาม รายงาน นโยบาย แผน งบประมาณ "
        + "การศึกษา สุขภาพ เศรษฐกิจ สังคม ความปลอดภัย บริการ ข้อมูล คุณภาพ ชีวิต ครอบครัว เยาวชน เกษตรกร อาชีพ รายได้ ตลาด สินค้า น้ำ ถนน โรงเรียน "
        + "โรงพยาบาล ตำบล อำเภอ หมู่บ้าน ภาคใต้ ชายแดน คณะกรรมการ ผู้อำนวยการ ประธาน เปิด เยี่ยม มอบ จัด กิจกรรม ฝึกอบรม";

    /// <summary>Words of all texts, the most frequent first.</summary>
    public static ImmutableArray<string> Common { get; } = [.. Frequent.Split(' ')];

    /// <summary>Words that topics are made of, in the order of their code points.</summary>
    public static ImmutableArray<string> Listed()
    {
        var common = Common.ToHashSet(StringComparer.Ordinal);
        return [.. ThaiDictionary.Shared.Words().Where(word => word.Length is >= 3 and <= 12 && IsPlain(word) && !common.Contains(word))];
    }

    /// <summary>Whether a word begins with a consonant or a vowel written before one, and has no sign of repetition or abbreviation.</summary>
    private static bool IsPlain(string word) =>
        word[0] is (>= 'ก' and <= 'ฮ') or (>= 'เ' and <= 'ไ') && word.AsSpan().IndexOfAny('ๆ', 'ฯ', 'ฤ') < 0;
}
