using System.Collections.Immutable;
using System.Reflection;

namespace Sbpac.Site.Diagnostics;

/// <summary>The list of codes. Each part of the list is a file of its own, <c>Codes.FrontMatter.cs</c> and so on.</summary>
public static partial class Codes
{
    /// <summary>All codes, by identifier. Gathered at each call: the parts of this class come to life in no given order.</summary>
    public static ImmutableArray<Code> All =>
    [
        .. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(each => each.GetValue(null))
            .OfType<Code>()
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];

    private static Code Error(string id) => new(id, Severity.Error);

    private static Code Warning(string id) => new(id, Severity.Warning);

    private static Code Note(string id) => new(id, Severity.Note);
}
