using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme;

/// <summary>
/// Encodes models canonically, so that equal encodings mean equal pages: the members of a record by name in ordinal order, texts and
/// lists with their lengths, markup that is not made yet by its fingerprint. A member that is worked out from the others says nothing
/// new and is passed over, so what only the page needs is not made for its fingerprint. A type is looked at once
/// (<see cref="ModelMembers"/>).
/// </summary>
internal static class ModelEncoder
{
    private static readonly ConcurrentDictionary<Type, Action<XxHash128, object>> Types = new();

    /// <summary>Stands for what is made of a model.</summary>
    /// <param name="maker">The name of what makes it.</param>
    /// <param name="model">The model.</param>
    public static UInt128 FingerprintOf(string maker, object model) => Fingerprints.Of((maker, model), static (hash, made) =>
    {
        hash.Add(made.maker);
        Append(hash, made.model);
    });

    /// <summary>Adds a model to a hash.</summary>
    /// <exception cref="NotSupportedException">A member is of a type that no model may have: a defect of this program.</exception>
    public static void Append(XxHash128 hash, object model) => Known(model.GetType())(hash, model);

    /// <summary>What encodes a value of a type that may be missing. The type of a sealed record is looked at no more after that.</summary>
    internal static Action<XxHash128, object?> Of(Type type)
    {
        if (!type.IsSealed || type == typeof(string)) return AppendValue;
        Action<XxHash128, object>? known = null;
        return (hash, value) =>
        {
            hash.Add(value is null ? -1 : 1);
            if (value is not null) (known ??= Known(type))(hash, value);
        };
    }

    /// <summary>Adds a value that may be missing.</summary>
    internal static void AppendValue(XxHash128 hash, object? value)
    {
        switch (value)
        {
            case null:
                hash.Add(-1);
                break;
            case string text:
                hash.Add(text);
                break;
            default:
                hash.Add(1);
                Append(hash, value);
                break;
        }
    }

    private static Action<XxHash128, object> Known(Type type) => Types.TryGetValue(type, out var encode) ? encode : Types.GetOrAdd(type, Make);

    private static Action<XxHash128, object> Make(Type type)
    {
        if (type == typeof(string)) return (hash, value) => hash.Add((string)value);
        if (type == typeof(int)) return (hash, value) => hash.Add((int)value);
        if (type == typeof(bool)) return (hash, value) => hash.Add((bool)value ? 1 : 0);
        if (type == typeof(Html)) return (hash, value) => hash.Add(((Html)value).Markup ?? "");
        if (type.IsAssignableTo(typeof(IFingerprinted))) return (hash, value) => hash.Add(((IFingerprinted)value).Fingerprint);
        if (type.IsAssignableTo(typeof(Language))) return (hash, value) => hash.Add(((Language)value).Code);
        if (type == typeof(Uri)) return (hash, value) => hash.Add(((Uri)value).AbsoluteUri);
        if (type == typeof(DateOnly)) return (hash, value) => hash.Add(((DateOnly)value).DayNumber);
        if (type == typeof(DateTimeOffset)) return (hash, value) => Append(hash, (DateTimeOffset)value);
        if (type == typeof(ReadOnlyMemory<byte>)) return (hash, value) => hash.Add(((ReadOnlyMemory<byte>)value).Span);
        if (type.IsEnum) return (hash, value) => hash.Add(value.ToString()!);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return List;
        if (type == typeof(ImmutableSortedDictionary<string, string>)) return Map;
        if (type.Assembly != typeof(ModelEncoder).Assembly) throw new NotSupportedException($"No model may hold a {type}.");
        var members = ModelMembers.Of(type);
        Action<XxHash128, object> encode = (hash, record) =>
        {
            foreach (var member in members) member(hash, record);
        };
        return type.IsAssignableTo(typeof(SharedModel)) ? (hash, model) => hash.Add(((SharedModel)model).Fingerprint(encode)) : encode;
    }

    /// <summary>Adds a moment.</summary>
    internal static void Append(XxHash128 hash, DateTimeOffset moment)
    {
        hash.Add(moment.Ticks);
        hash.Add(moment.Offset.Ticks);
    }

    private static void List(XxHash128 hash, object list)
    {
        hash.Add(((ICollection)list).Count);
        foreach (var item in (IEnumerable)list) AppendValue(hash, item);
    }

    private static void Map(XxHash128 hash, object map)
    {
        var entries = (ImmutableSortedDictionary<string, string>)map;
        hash.Add(entries.Count);
        foreach (var (key, value) in entries)
        {
            hash.Add(key);
            hash.Add(value);
        }
    }
}
