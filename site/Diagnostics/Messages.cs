using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace Sbpac.Site.Diagnostics;

/// <summary>
/// The words of the diagnostics in one language, read from the embedded <c>messages/*.yml</c>. The words are data so that Thai
/// and English stand side by side and no C# file holds either.
/// </summary>
public sealed class Messages
{
    /// <summary>A file of 5 MB on one line may not fill the screen with itself.</summary>
    private const int LongestArgument = 2000;

    private readonly FrozenDictionary<string, string> templates;

    private Messages(string language, FrozenDictionary<string, string> templates) => (Language, this.templates) = (language, templates);

    /// <summary>The languages that messages exist in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "th"];

    /// <summary>The language of these messages: <c>en</c> or <c>th</c>.</summary>
    public string Language { get; }

    /// <summary>Reads the messages of a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>; anything else gives English.</param>
    public static Messages In(string language)
    {
        var known = Languages.Contains(language) ? language : "en";
        var assembly = Assembly.GetExecutingAssembly();
        var templates = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("messages/", StringComparison.Ordinal))
            .SelectMany(name => Read(assembly, name, known))
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        return new Messages(known, templates);
    }

    /// <summary>
    /// The sentence of a diagnostic, its gaps filled. An argument <c>@key</c> or <c>@key:rest</c> stands for the message of that
    /// key, so that a diagnostic can carry words without choosing their language.
    /// </summary>
    public string Text(Diagnostic diagnostic) => Text(diagnostic.Code.Id, [.. diagnostic.Arguments.Select(Resolve)]);

    /// <summary>A sentence by its key, its gaps filled.</summary>
    /// <param name="key">A code's identifier, or a key of the report's own lines.</param>
    /// <param name="arguments">What fills <c>{0}</c>, <c>{1}</c> ….</param>
    /// <exception cref="KeyNotFoundException">No message has that key: a defect of this program.</exception>
    public string Text(string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, templates[key], arguments);

    /// <summary>The sentence before its gaps are filled, or null.</summary>
    public string? Template(string key) => templates.GetValueOrDefault(key);

    private string Resolve(string argument)
    {
        if (argument.Length > LongestArgument) return string.Concat(argument.AsSpan(0, LongestArgument), "…");
        if (!argument.StartsWith('@')) return argument;
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? argument[1..] : argument[1..colon];
        return templates.ContainsKey(key) ? Text(key, colon < 0 ? "" : argument[(colon + 1)..]) : argument;
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(Assembly assembly, string name, string language)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var yaml = new YamlStream();
        yaml.Load(reader);
        foreach (var (key, value) in (YamlMappingNode)yaml.Documents[0].RootNode)
            yield return new(((YamlScalarNode)key).Value!, ((YamlScalarNode)((YamlMappingNode)value)[language]).Value!);
    }
}
