using System.Collections;
using System.Reflection;

namespace Verbatim.Generator.Tests.Host;

/// <summary>Walks everything that can be reached from a value.</summary>
internal static class ObjectGraph
{
    public static void AssertHoldsNoneOf(object? root, string where, params Type[] forbidden)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object Value, string Path)>();
        Push(root, where);
        while (pending.TryPop(out (object Value, string Path) next))
        {
            Assert.DoesNotContain(forbidden, type => type.IsInstanceOfType(next.Value) && Fail(next.Path, type));
            if (next.Value is Array items)
            {
                Walk(items, next.Path);
                continue;
            }

            for (Type? type = next.Value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(next.Value), next.Path + "." + field.Name);
                }
            }
        }

        void Walk(IEnumerable values, string path)
        {
            foreach (object? value in values)
            {
                Push(value, path + "[]");
            }
        }

        void Push(object? value, string path)
        {
            if (value is not (null or string or Enum or Type) && !value.GetType().IsPrimitive && (value.GetType().IsValueType || seen.Add(value)))
            {
                pending.Push((value, path));
            }
        }
    }

    private static bool Fail(string path, Type type) => throw new Xunit.Sdk.XunitException($"{path} holds a {type.Name}.");
}
