using System;
using System.Collections.Generic;
using System.Linq;

namespace Verbatim.Evaluation;

/// <summary>Weights that each learn at their own rate.</summary>
internal sealed class AdaGrad(int size, double step, double decay)
{
    private readonly double[] _squares = new double[size];

    private readonly double[] _sum = new double[size];
    private int _count;

    public double[] Weights { get; } = new double[size];

    /// <summary>The mean of the weights at the ends of the epochs so far noted, which errs less than the last.</summary>
    public IEnumerable<double> Mean => _count == 0 ? Weights : _sum.Select(sum => sum / _count);

    /// <summary>Notes the weights at the end of an epoch.</summary>
    public void Note()
    {
        _count++;
        for (int i = 0; i < _sum.Length; i++)
        {
            _sum[i] += Weights[i];
        }
    }

    public double Score(uint[] features, uint mask, int offset)
    {
        double score = 0;
        foreach (uint feature in features)
        {
            score += Weights[offset + (int)(feature & mask)];
        }

        return score;
    }

    /// <summary>Begins anew, and keeps what was noted.</summary>
    public void Restart()
    {
        Array.Clear(Weights);
        Array.Clear(_squares);
    }

    public void Update(uint[] features, uint mask, int offset, double gradient)
    {
        foreach (uint feature in features)
        {
            int index = offset + (int)(feature & mask);
            double g = gradient + (decay * Weights[index]);
            _squares[index] += g * g;
            Weights[index] -= step * g / (Math.Sqrt(_squares[index]) + 1e-3);
        }
    }
}
