using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Reflection;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme;

/// <summary>
/// What encodes the members of a record: each is read by a delegate of its own type, so that nothing is boxed and reflection is done
/// with once the type is known.
/// </summary>
/// <remarks>
/// Everything here is made for reference types, whose code is shared, or for a type that is named here: a program that is compiled
/// ahead of time has no other. What is of no such type is read by reflection.
/// </remarks>
internal static class ModelMembers
{
    private delegate Action<XxHash128, object> Maker(PropertyInfo property);

    private static readonly MethodInfo OpenMember = new Maker(Member<object>).Method.GetGenericMethodDefinition();
    private static readonly MethodInfo OpenList = new Maker(List<object, object>).Method.GetGenericMethodDefinition();

    /// <summary>What encodes the members of a type, by name in ordinal order. Those that are worked out from others are left out.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Models are types of this assembly, which is kept whole.")]
    public static Action<XxHash128, object>[] Of(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(IsStored)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => Of(type, property)),
    ];

    /// <summary>Whether a value is kept for the property: the compiler keeps it in a field of this name.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "Models are types of this assembly, which is kept whole.")]
    private static bool IsStored(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "What is made asks nothing of its types.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "References share the code that is made for object.")]
    private static Action<XxHash128, object> Of(Type type, PropertyInfo property)
    {
        if (type.IsValueType) return Reflected(property);
        var member = property.PropertyType;
        if (member.IsGenericType && member.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && !member.GenericTypeArguments[0].IsValueType)
            return (Action<XxHash128, object>)OpenList.MakeGenericMethod(type, member.GenericTypeArguments[0]).Invoke(null, [property])!;
        return (Action<XxHash128, object>)OpenMember.MakeGenericMethod(type).Invoke(null, [property])!;
    }

    private static Action<XxHash128, object> Member<TRecord>(PropertyInfo property)
        where TRecord : class
    {
        var type = property.PropertyType;
        if (type == typeof(bool))
        {
            var flag = Getter<TRecord, bool>(property);
            return (hash, record) => hash.Add(flag((TRecord)record) ? 1 : 0);
        }
        if (type == typeof(int))
        {
            var number = Getter<TRecord, int>(property);
            return (hash, record) => hash.Add(number((TRecord)record));
        }
        if (type == typeof(string))
        {
            var text = Getter<TRecord, string?>(property);
            return (hash, record) =>
            {
                if (text((TRecord)record) is { } known) hash.Add(known);
                else hash.Add(-1);
            };
        }
        if (type == typeof(int?))
        {
            var number = Getter<TRecord, int?>(property);
            return (hash, record) => hash.Add(number((TRecord)record) is { } known ? known : long.MinValue);
        }
        if (type == typeof(DateOnly))
        {
            var day = Getter<TRecord, DateOnly>(property);
            return (hash, record) => hash.Add(day((TRecord)record).DayNumber);
        }
        if (type == typeof(DateTimeOffset))
        {
            var moment = Getter<TRecord, DateTimeOffset>(property);
            return (hash, record) => ModelEncoder.Append(hash, moment((TRecord)record));
        }
        if (type.IsValueType) return Reflected(property);
        var (part, encode) = (Getter<TRecord, object?>(property), ModelEncoder.Of(type));
        return (hash, record) => encode(hash, part((TRecord)record));
    }

    private static Action<XxHash128, object> List<TRecord, TItem>(PropertyInfo property)
        where TRecord : class
        where TItem : class
    {
        var (list, encode) = (Getter<TRecord, ImmutableArray<TItem>>(property), ModelEncoder.Of(typeof(TItem)));
        return (hash, record) =>
        {
            var items = list((TRecord)record);
            hash.Add(items.Length);
            foreach (var item in items) encode(hash, item);
        };
    }

    private static Func<TRecord, TValue> Getter<TRecord, TValue>(PropertyInfo property) => property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();

    private static Action<XxHash128, object> Reflected(PropertyInfo property) => (hash, record) => ModelEncoder.AppendValue(hash, property.GetValue(record));
}
