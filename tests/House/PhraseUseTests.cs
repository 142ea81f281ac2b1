using System.Text.RegularExpressions;
using Sbpac.Site.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Sbpac.Site.Tests.House;

public sealed class PhraseUseTests
{
    [Theory]
    [InlineData("theme")]
    [InlineData("tests/Cases/theme")]
    public void No_phrase_of_a_theme_is_left_over(string theme)
    {
        var templates = string.Concat(Directory.EnumerateFiles(Repository.At(theme, "templates"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText));
        var text = templates + string.Concat(SourceCode.All.Select(file => file.Text));
        var unused = Keys(Repository.At(theme, "phrases.yml"))
            .Where(key => !text.Contains($"\"{key}\"", StringComparison.Ordinal))
            // phrase ("type." + type)
            .Where(key => !Regex.IsMatch(text, $"\"{Regex.Escape(key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)])}\"\\s*\\+"));
        Assert.Empty(unused);
    }

    private static IEnumerable<string> Keys(string file)
    {
        using var reader = new StreamReader(file);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return [.. ((YamlMappingNode)yaml.Documents[0].RootNode).Children.Keys.Select(key => key.ToString())];
    }
}
