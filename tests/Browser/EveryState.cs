using System.Globalization;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.Browser;

/// <summary>The bilingual golden case, and what would make it too long to read: a release at every limit.</summary>
internal static class EveryState
{
    private const string Folder = "input/news/2022/2022-08-12-limits/";

    /// <summary>The path of the release at every limit, in both languages.</summary>
    public const string Limits = "news/2022/08/limits/";

    /// <summary>How many photos it has.</summary>
    public const int PhotoCount = 40;

    /// <summary>Writes the input.</summary>
    public static Workspace Write()
    {
        var work = new Workspace().CopyFolder(Repository.At("tests", "Cases", "bilingual", "input"), "input");
        foreach (var number in Enumerable.Range(1, PhotoCount)) work.Write(Folder + Name(number), Picture.Gradient(number % 3 == 0 ? 600 : 900, 600, number));
        return work
            .Write(Folder + "index.th.md", Text("th", Repeat("ผู้ว่าราชการจังหวัดเป็นประธานเปิดโครงการที่ปี่น้ำ ", 4), "ภาพที่", "ประชาชนร่วมงานที่ริมน้ำ"))
            .Write(Folder + "index.en.md", Text("en", Repeat("The governor opens one more project by the river ", 4), "Picture", "People meet by the river"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times)).Trim();

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"photo-{number:00}.png");

    private static string Text(string language, string title, string label, string caption) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: '{title}'
        date: 2022-08-12
        slug: limits
        tags: [ถนน]
        provinces: [yala]
        {(language == "en" ? "translation: {kind: unofficial}" : "office: [centre]")}
        photos:
        {string.Join('\n', Enumerable.Range(1, PhotoCount).Select(number => $"  - {{src: {Name(number)}, alt: '{label} {number}', caption: '{caption}'}}"))}
        ---

        {title}{new string('x', 120)}

        # {title}

        | {string.Join(" | ", Enumerable.Range(1, 12).Select(column => $"{label} {column}"))} |
        | {string.Join(" | ", Enumerable.Repeat("---", 12))} |
        | {string.Join(" | ", Enumerable.Range(1, 12).Select(column => column * 12_345))} |
        """);
}
