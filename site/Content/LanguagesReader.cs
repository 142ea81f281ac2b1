using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content;

/// <summary>Reads the <c>languages</c> of <c>site.yml</c>: codes of built-in languages, or the fields that describe another one.</summary>
internal static class LanguagesReader
{
    private const string Example = "languages: [th, en]";

    /// <summary>The languages, the default first; empty where none can be used, which has been reported.</summary>
    public static ImmutableArray<Language> Read(FieldReader fields)
    {
        if (fields.Find("languages") is not { } node || node is YamlSequence { Items.IsEmpty: true })
        {
            fields.Problems.Report(Codes.MissingSetting, fields.At, "languages", Example);
            return [];
        }
        if (node is not YamlSequence list)
        {
            fields.Problems.Report(Codes.WrongType, node.At, "languages", "@type.list", Example);
            return [];
        }
        return [.. list.Items.Select(item => Read(fields, item)).OfType<Language>().DistinctBy(language => language.Code)];
    }

    private static Language? Read(FieldReader fields, YamlNode item)
    {
        if (item is YamlScalar code && LanguageRegistry.Find(code.Value) is { } builtIn) return builtIn;
        if (item is YamlMapping mapping) return fields.Inner(mapping, Declared);
        fields.Problems.Report(Codes.WrongType, item.At, "languages", "@type.language", Example);
        return null;
    }

    private static DeclaredLanguage? Declared(FieldReader fields)
    {
        var code = fields.Text("code")?.Value ?? "";
        var declaration = new LanguageDeclaration(
            code,
            fields.Text("name")?.Value ?? code,
            fields.Text("locale")?.Value ?? code.Replace('-', '_'),
            fields.Word("direction", ["ltr", "rtl"])?.Value == "rtl" ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Texts(fields, "months"),
            Texts(fields, "weekdays"),
            Texts(fields, "weekdaysShort"),
            fields.Text("datePattern")?.Value ?? "d MMMM yyyy",
            fields.Text("monthPattern")?.Value ?? "MMMM yyyy")
        {
            Digits = fields.Text("digits")?.Value ?? "",
            GroupSeparator = fields.Text("groupSeparator")?.Value ?? ",",
            FirstDayOfWeek = Enum.Parse<DayOfWeek>(fields.Word("firstDayOfWeek", Enum.GetNames<DayOfWeek>())?.Value ?? "Sunday"),
            TelephoneWords = Texts(fields, "telephoneWords"),
            LeftoverHeadings = Texts(fields, "leftoverHeadings"),
        };
        foreach (var fault in declaration.Faults())
        {
            var key = char.ToLowerInvariant(fault[0]) + fault[1..];
            fields.Problems.Report(Codes.WrongType, fields.Find(key)?.At ?? fields.At, key, "@type.declaration", Shape(key));
        }
        return declaration.Faults().IsEmpty ? new DeclaredLanguage(declaration) : null;
    }

    private static ImmutableArray<string> Texts(FieldReader fields, string key) =>
        [.. fields.Texts(key)?.Value.Select(text => text.Value) ?? []];

    private static string Shape(string key) => key switch
    {
        "months" => "months: [ … 12 … ]",
        "weekdays" or "weekdaysShort" => $"{key}: [ … 7 … ]",
        "digits" => "digits: \"0123456789\"",
        "datePattern" => "datePattern: d MMMM yyyy",
        "monthPattern" => "monthPattern: MMMM yyyy",
        _ => $"{key}: ms-Arab",
    };
}
