using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Reflection;
using System.Runtime.CompilerServices;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme;

/// <summary>
/// Encodes models canonically, so that equal encodings mean equal pages: the members of a record by name in ordinal order, texts and
/// lists with their lengths, markup that is not made yet by its fingerprint. A type is looked at once; after that its members are
/// read by delegates.
/// </summary>
internal static class ModelEncoder
{
    private static readonly ConcurrentDictionary<Type, Action<XxHash128, object>> Known = new();

    private static readonly MethodInfo OpenMember =
        new Func<PropertyInfo, Action<XxHash128, object>>(Member<string, string>).Method.GetGenericMethodDefinition();

    /// <summary>The fingerprints of parts that many models show.</summary>
    private static readonly ConditionalWeakTable<object, StrongBox<UInt128>> Shared = [];

    /// <summary>Stands for what is made of a model.</summary>
    /// <param name="maker">The name of what makes it.</param>
    /// <param name="model">The model.</param>
    public static UInt128 FingerprintOf(string maker, object model)
    {
        var hash = new XxHash128();
        hash.Add(maker);
        Append(hash, model);
        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Adds a model to a hash.</summary>
    /// <exception cref="NotSupportedException">A member is of a type that no model may have: a defect of this program.</exception>
    public static void Append(XxHash128 hash, object model) => Of(model.GetType())(hash, model);

    private static Action<XxHash128, object> Of(Type type) => Known.TryGetValue(type, out var encode) ? encode : Known.GetOrAdd(type, Make);

    private static Action<XxHash128, object> Make(Type type)
    {
        if (type == typeof(string)) return (hash, value) => hash.Add((string)value);
        if (type == typeof(int)) return (hash, value) => hash.Add((int)value);
        if (type == typeof(bool)) return (hash, value) => hash.Add((bool)value ? 1 : 0);
        if (type == typeof(Html)) return (hash, value) => hash.Add(((Html)value).Markup ?? "");
        if (type == typeof(LateHtml)) return (hash, value) => hash.Add(((LateHtml)value).Fingerprint);
        if (type == typeof(DateTimeOffset)) return (hash, value) => Moment(hash, (DateTimeOffset)value);
        if (type == typeof(ReadOnlyMemory<byte>)) return (hash, value) => hash.Add(((ReadOnlyMemory<byte>)value).Span);
        if (type.IsEnum) return (hash, value) => hash.Add(value.ToString()!);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return List;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>)) return Map;
        if (type.Assembly != typeof(ModelEncoder).Assembly) throw new NotSupportedException($"No model may hold a {type}.");
        return type.IsAssignableTo(typeof(ISharedModel)) ? Once(Record(type)) : Record(type);
    }

    /// <summary>Encodes an object the first time, and adds its fingerprint then and ever after.</summary>
    private static Action<XxHash128, object> Once(Action<XxHash128, object> encode) => (hash, model) => hash.Add(Shared.GetValue(model, one =>
    {
        var own = new XxHash128();
        encode(own, one);
        return new StrongBox<UInt128>(own.GetCurrentHashAsUInt128());
    }).Value);

    private static void Moment(XxHash128 hash, DateTimeOffset moment)
    {
        hash.Add(moment.Ticks);
        hash.Add(moment.Offset.Ticks);
    }

    // Native code has Member for references alone; any value would be put into a box anyway.
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "Member asks nothing of its types.")]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Models are types of this assembly, which is kept whole.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "References share the code of Member<string, string>.")]
    private static Action<XxHash128, object> Record(Type type)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => type.IsValueType || (property.PropertyType.IsValueType && !RuntimeFeature.IsDynamicCodeSupported)
                ? (hash, record) => Value(hash, property.GetValue(record))
                : OpenMember.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property]) as Action<XxHash128, object>)
            .ToArray();
        return (hash, record) =>
        {
            foreach (var member in members) member!(hash, record);
        };
    }

    private static Action<XxHash128, object> Member<TRecord, TValue>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
        return (hash, record) => Value(hash, get((TRecord)record));
    }

    private static void Value<T>(XxHash128 hash, T value)
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
                Append(hash, (object)value);
                break;
        }
    }

    private static void List(XxHash128 hash, object list)
    {
        var items = (IList)list;
        hash.Add(items.Count);
        for (var i = 0; i < items.Count; i++) Value(hash, items[i]);
    }

    private static void Map(XxHash128 hash, object map)
    {
        var entries = (IDictionary)map;
        hash.Add(entries.Count);
        foreach (DictionaryEntry entry in entries)
        {
            hash.Add((string)entry.Key);
            Value(hash, entry.Value);
        }
    }
}
