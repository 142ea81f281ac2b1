using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Text;

/// <summary>A value in a YAML text that knows where it was written.</summary>
/// <param name="At">Where its first character stands.</param>
public abstract record YamlNode(Place At);

/// <summary>A single value.</summary>
/// <param name="Value">Its text, unquoted.</param>
/// <param name="IsQuoted">Whether it was quoted or a block: then it is text, whatever it looks like.</param>
/// <param name="At">Where it stands.</param>
public sealed record YamlScalar(string Value, bool IsQuoted, Place At) : YamlNode(At)
{
    /// <summary>Whether nothing was written, or <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="At">Where it stands.</param>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, Place At) : YamlNode(At);

/// <summary>A mapping; each key stands once.</summary>
/// <param name="Entries">Its entries as written.</param>
/// <param name="At">Where it stands.</param>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Place At) : YamlNode(At);

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyAt">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, Place KeyAt, YamlNode Value);
