using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>The lists that the whole input shares.</summary>
/// <param name="Tags">Tags by key, from <c>tags.yml</c>.</param>
/// <param name="Offices">Offices by key, from <c>offices.yml</c>.</param>
/// <param name="Provinces">Provinces by key, from <c>provinces.yml</c>.</param>
/// <param name="Terms">Names and terms, from <c>terms.yml</c>.</param>
public sealed record Registries(
    ImmutableSortedDictionary<string, TagEntry> Tags,
    ImmutableSortedDictionary<string, OfficeEntry> Offices,
    ImmutableSortedDictionary<string, LocalizedText> Provinces,
    ImmutableArray<TermEntry> Terms)
{
    /// <summary>Lists without entries.</summary>
    public static Registries Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, TagEntry>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, OfficeEntry>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, LocalizedText>(StringComparer.Ordinal),
        []);
}

/// <summary>A tag.</summary>
/// <param name="Key">Its key, which is its slug in URLs.</param>
/// <param name="Name">Its name.</param>
/// <param name="Synonyms">Other ways to write it.</param>
/// <param name="At">Where it stands.</param>
public sealed record TagEntry(string Key, LocalizedText Name, ImmutableArray<string> Synonyms, Place At);

/// <summary>An office.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Contacts">Kind (<c>phone</c>, <c>email</c>, <c>web</c>, <c>address</c>) and text.</param>
public sealed record OfficeEntry(string Key, LocalizedText Name, ImmutableArray<OfficeContact> Contacts);

/// <summary>A way to reach an office.</summary>
/// <param name="Kind"><c>phone</c>, <c>email</c>, <c>web</c> or <c>address</c>.</param>
/// <param name="Text">The number or address.</param>
public sealed record OfficeContact(string Kind, LocalizedText Text)
{
    /// <summary>The kinds of contact, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["phone", "email", "web", "address"];
}

/// <summary>A name or term.</summary>
/// <param name="Texts">The term in each language that has one.</param>
/// <param name="Source">Where the translation comes from, or null.</param>
public sealed record TermEntry(LocalizedText Texts, string? Source);
