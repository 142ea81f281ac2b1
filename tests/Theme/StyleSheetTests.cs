using System.Globalization;
using System.Text.RegularExpressions;

namespace Sbpac.Site.Tests.Theme;

public sealed partial class StyleSheetTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Root, "theme", "assets", "site.css"));

    [Fact]
    public void The_sheet_names_no_physical_side_so_that_any_direction_of_writing_fits() =>
        Assert.Empty(PhysicalSide().Matches(Sheet).Select(match => match.Value));

    [Fact]
    public void Nothing_spaces_slants_or_tears_Thai() =>
        Assert.DoesNotMatch("letter-spacing|italic|break-all|text-transform", Sheet);

    [Theory]
    [InlineData("--leading: 1.75;")]
    [InlineData("--tight: 1.4;")]
    [InlineData("--target: 2.75rem;")]
    [InlineData("--body: 1.125rem;")]
    [InlineData("overflow-wrap: anywhere;")]
    public void Lines_leave_room_for_stacked_marks_and_targets_for_fingers(string declaration) => Assert.Contains(declaration, Sheet, StringComparison.Ordinal);

    [Fact]
    public void The_sheet_asks_for_nothing_from_elsewhere() => Assert.DoesNotMatch(@"url\(|@import|@font-face", Sheet);

    [Theory]
    [InlineData("light", "text", "paper", 7)]
    [InlineData("light", "muted", "paper", 4.5)]
    [InlineData("light", "muted", "wash", 4.5)]
    [InlineData("light", "link", "paper", 4.5)]
    [InlineData("light", "link", "wash", 4.5)]
    [InlineData("light", "visited", "paper", 4.5)]
    [InlineData("light", "eyebrow", "wash", 4.5)]
    [InlineData("light", "on-brand", "brand", 7)]
    [InlineData("light", "on-brand-muted", "brand", 4.5)]
    [InlineData("light", "gold", "brand", 3)]
    [InlineData("light", "focus-edge", "focus", 7)]
    [InlineData("light", "text", "alert-wash", 7)]
    [InlineData("light", "caution", "caution-wash", 4.5)]
    [InlineData("light", "link", "caution-wash", 4.5)]
    [InlineData("light", "link", "info-wash", 4.5)]
    [InlineData("dark", "text", "paper", 7)]
    [InlineData("dark", "muted", "paper", 4.5)]
    [InlineData("dark", "muted", "wash", 4.5)]
    [InlineData("dark", "link", "paper", 4.5)]
    [InlineData("dark", "link", "wash", 4.5)]
    [InlineData("dark", "visited", "paper", 4.5)]
    [InlineData("dark", "eyebrow", "wash", 4.5)]
    [InlineData("dark", "text", "alert-wash", 7)]
    [InlineData("dark", "caution", "caution-wash", 4.5)]
    [InlineData("dark", "link", "caution-wash", 4.5)]
    [InlineData("dark", "link", "info-wash", 4.5)]
    public void Colours_that_meet_have_the_contrast_that_WCAG_asks_for(string scheme, string ink, string paper, double least)
    {
        var contrast = Contrast(Luminance(Token(scheme, ink)), Luminance(Token(scheme, paper)));
        Assert.True(contrast >= least, $"{ink} on {paper}, {scheme}: {contrast:0.00}");
    }

    /// <summary>A colour token; the dark scheme takes from the light one what it does not set itself.</summary>
    private static string Token(string scheme, string name)
    {
        var values = Regex.Matches(Sheet, $"--{name}: #([0-9a-f]{{3,6}});");
        var hex = values[scheme == "dark" && values.Count > 1 ? 1 : 0].Groups[1].Value;
        return hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it.</summary>
    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    [GeneratedRegex(@"(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![-\w(])(?:left|right|top|bottom|(?:(?:min|max)-)?(?:width|height))\s*:|float: (?:left|right)|text-align: (?:left|right)")]
    private static partial Regex PhysicalSide();
}
