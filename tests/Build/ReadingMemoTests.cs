using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Build;
using Sbpac.Site.Content;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Tests.Build;

public sealed class ReadingMemoTests
{
    private static readonly ReadingRules Rules = new([LanguageRegistry.Find("th")!, LanguageRegistry.Find("en")!], TimeZoneInfo.Utc, LineBreaks.Paragraph, []);

    private readonly ReadingMemo memo = new();

    [Fact]
    public void A_file_with_the_same_bytes_is_not_read_again() =>
        Assert.Same(memo.Under(Rules).Read(File("a", "x")), memo.Under(Rules with { Terms = ImmutableArray.Create<string>() }).Read(File("a", "x")));

    [Fact]
    public void Other_bytes_are_read()
    {
        var first = memo.Under(Rules).Read(File("a", "x"));
        var second = memo.Under(Rules).Read(File("a", "y"));
        Assert.NotSame(first, second);
        Assert.Equal("y", second.Text!.Body.Blocks[0].Text);
    }

    [Fact]
    public void The_same_bytes_at_another_path_are_read() =>
        Assert.NotSame(memo.Under(Rules).Read(File("a", "x")), memo.Under(Rules).Read(File("b", "x")));

    [Fact]
    public void Other_rules_read_everything_again()
    {
        var first = memo.Under(Rules).Read(File("a", "x"));
        Assert.NotSame(first, memo.Under(Rules with { Terms = ["x"] }).Read(File("a", "x")));
        Assert.NotSame(first, memo.Under(Rules with { LineBreaks = LineBreaks.Soft }).Read(File("a", "x")));
    }

    [Fact]
    public void A_file_that_a_plan_did_not_ask_for_is_forgotten()
    {
        var first = memo.Under(Rules).Read(File("a", "x"));
        memo.Under(Rules).Read(File("b", "x"));
        Assert.NotSame(first, memo.Under(Rules).Read(File("a", "x")));
    }

    [Fact]
    public void A_reader_is_forgotten_when_others_have_followed_it()
    {
        var first = Begin();
        for (var i = 0; i < 3; i++) Read($"text {i}");
        GC.Collect();
        Assert.False(first.IsAlive);

        WeakReference Begin()
        {
            var reader = memo.Under(Rules);
            reader.Read(File("a", "x"));
            return new WeakReference(reader);
        }

        void Read(string text) => memo.Under(Rules).Read(File("a", text));
    }

    private static SourceFile File(string slug, string body) =>
        new($"news/2022/2022-08-01-{slug}/index.th.md", Encoding.UTF8.GetBytes($"---\ntitle: หัวข้อ\ndate: 2022-08-01\n---\n{body}\n"));
}
