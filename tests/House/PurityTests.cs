using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;

namespace Sbpac.Site.Tests.House;

/// <summary>What would make two machines, two days or two threads give two sites has one place each.</summary>
public sealed class PurityTests
{
    [Fact]
    public void Thai_stands_in_its_own_folder_and_nowhere_else_in_the_source()
    {
        var raw = new Regex("[\u0E00-\u0E7F]");
        var escaped = new Regex(@"\\(u0|U00000|x0?)[eE][0-7][0-9a-fA-F](?![0-9a-fA-F])");
        var number = new Regex(@"\b0x0?[eE][0-7][0-9a-fA-F]\b");
        Assert.Empty(SourceCode.All
            .Where(file => file.Folder != "Languages/Thai")
            .Where(file => raw.IsMatch(file.Text) || escaped.IsMatch(file.Text) || number.IsMatch(file.Text))
            .Select(file => file.Path));
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("tests/Cases/theme")]
    public void Templates_hold_no_words_of_a_language(string theme)
    {
        var words = new Regex(@"[\u0E00-\u0E7F]|&#(3[5-7]\d\d|x0?[eE][0-7])");
        Assert.Empty(Directory.EnumerateFiles(Repository.At(theme, "templates"), "*.html", SearchOption.AllDirectories).Where(file => words.IsMatch(File.ReadAllText(file))).ToArray());
    }

    [Fact]
    public void Only_the_program_asks_the_machine_for_its_clock_culture_and_surroundings()
    {
        var ambient = new Regex(
            @"\b(DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|TimeZoneInfo\.Local|TimeProvider\.System|CultureInfo\.(Current|DefaultThread)\w*|Environment\.\w+|Directory\.(Get|Set)CurrentDirectory|Stopwatch\.\w+|Guid\.NewGuid|Random\.Shared|Thread\.CurrentThread)|\bnew Random\b");
        var wrong =
            from file in SourceCode.All
            where file.Path != "site/Program.cs"
            from Match use in ambient.Matches(file.Code)
            select $"{file.Path}: {use.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_output_the_caches_and_new_drafts_are_written_to_the_disk()
    {
        var writing = new Regex(
            @"\b(File\.(Write|Append|Create|Open\(|OpenWrite|OpenHandle|Delete|Move|Copy|Replace|Set)\w*|Directory\.(Create|Delete|Move)\w*|new FileStream|new StreamWriter\((?!Console\.OpenStandard(Output|Error)\()|Libc\.(Create|Write)|FileMode\.\w+)");
        var wrong =
            from file in SourceCode.All
            where file.Folder != "Output" && file.Path is not ("site/Commands/BundleWriter.cs" or "site/Memo/MemoFile.cs" or "site/Images/PictureCache.cs")
            from Match use in writing.Matches(file.Code)
            where use.Value != "FileMode.Open"
            select $"{file.Path}: {use.Value}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        var wrong =
            from file in SourceCode.All
            from Match field in Regex.Matches(file.Code, @"^\s+(?:(?:public|private|internal|protected)\s+)static\s+(?!readonly|partial|extern|class|async|implicit|explicit)[\w<>\[\],.? ]+?\s+\w+\s*(?:=[^>]|;)", RegexOptions.Multiline)
            select $"{file.Path}: {field.Value.Trim()}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_order_or_comparison_follows_the_culture_of_the_machine()
    {
        var cultural = new Regex(@"StringComparer\.CurrentCulture\w*|StringComparison\.CurrentCulture\w*|\.ToLower\(\)|\.ToUpper\(\)|string\.Compare\(");
        Assert.Empty(SourceCode.All.SelectMany(file => cultural.Matches(file.Code).Select(use => $"{file.Path}: {use.Value}")));
    }
}
