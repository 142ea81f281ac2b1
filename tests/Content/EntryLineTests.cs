using System.Text.RegularExpressions;
using CsCheck;
using Sbpac.Site.Content;

namespace Sbpac.Site.Tests.Content;

public sealed partial class EntryLineTests
{
    private static readonly Gen<string> Lines =
        Gen.Char["- \t:ab7ก#\"\r"].Array[0, 12].Select(units => new string(units));

    [Fact]
    public void A_line_begins_an_entry_where_a_key_and_a_colon_stand()
    {
        Assert.Equal(new EntryLine(false, ..5, 6..7, 7..10), EntryLine.Of("title: ข่า"));
        Assert.Equal(new EntryLine(true, 4..7, 8..8, 8..11), EntryLine.Of("  - src:a.j"));
        Assert.Null(EntryLine.Of("-src: a"));
        Assert.Null(EntryLine.Of("# title: a"));
    }

    [Fact]
    public void Any_line_is_taken_apart_as_the_grammar_says() => Lines.Sample(
        line =>
        {
            var expected = Grammar().Match(line);
            var entry = EntryLine.Of(line);
            Assert.Equal(expected.Success, entry is not null);
            if (entry is not { } found) return;
            Assert.Equal(expected.Groups["dash"].Success, found.IsItem);
            Assert.Equal(RangeOf(expected.Groups["key"]), found.Key);
            Assert.Equal(RangeOf(expected.Groups["gap"]), found.Gap);
            Assert.Equal(RangeOf(expected.Groups["value"]), found.Value);
        },
        iter: 20_000);

    private static Range RangeOf(Group group) => group.Index..(group.Index + group.Length);

    [GeneratedRegex("""^[ \t]*(?<dash>- +)?(?<key>[A-Za-z]+) *:(?<gap>[ \t]*)(?<value>.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
