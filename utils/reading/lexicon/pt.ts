import type { Lexicon } from './lexicon'

export const pt: Lexicon = {
  units: 'hora|horas|hrs;dia|dias;semana|semanas;mes|meses;ano|anos',
  line: 'linha|numero|chip|cartao sim|cartao|sim|conta|celular|telemovel|seu numero|pre-pago|sua linha|servico|ciclo de vida|linha pre',
  credit:
    'saldo|credito|creditos|saldo principal|seu saldo|saldo atual|saldo disponivel|saldo de recarga|conta principal|saldo total|saldo de credito|saldo actual|creditos de recarga|valor disponivel|saldo recarga|creditos disponiveis|plafond',
  pack: 'pacote|pacotes|bonus|promocao|promo|internet|dados|mb|gb|minutos|sms|oferta|plano|gratis|ilimitado|ilimitadas|adicional|pacote de dados|franquia|beneficio|beneficios|saldo bonus|saldo promocional|tarifario|adesao|pontos|semanal|megas|saldo de bonus|recarga extra|aditivo|minuto|sos|voucher|subscricao|assinatura',
  outgoing:
    'efetuar chamadas|fazer chamadas|chamadas originadas|realizar chamadas|fazer ligacoes|efetuar ligacoes|originar|efectuar chamadas|chamadas efetuadas|fazer e',
  incoming: 'receber chamadas|receber ligacoes|chamadas recebidas|recebimento|receber',
  recovery: 'carencia|recuperar|recuperacao|reativar|reativacao|reactivar|reactivacao|periodo de graca',
  end: 'valido|valida|validos|validas|validade|valido ate|valida ate|expira|expiram|expiracao|vence|vencem|vencimento|expirar|termina|caduca|data de validade|vigencia|vigente|ativo ate|fim|disponivel ate|expirara|data limite|data de expiracao|activo ate|fim da validade|val|finaliza',
  until:
    'ate|ate o dia|ate ao dia|ate dia|ate as|ate a|valido ate|valida ate|valid ate|vence em|expira em|expira a|expira dia|validade|validade ate|antes de|antes do dia|termina em|termina a|vence|expira|data de validade|vencimento|em|vencimento em|com validade ate',
  death:
    'bloqueado|bloqueada|bloqueio|suspenso|suspensa|suspensao|cancelado|cancelada|cancelamento|desativado|desativada|desativacao|desactivado|desactivacao|desligad*|cortad*|inativ*|sera desativado',
  gone: 'perder|perdera|perda|definitivo|definitivamente|perca|excluido|cancelado definitivamente|definitiva|perdera o|reciclad*|perder o seu numero',
  keep: 'manter|manter seu numero|mantenha|manter ativo|evitar|para evitar|evite|continuar usando|nao perca seu numero|mantenha seu|prolongar|manter o seu numero|para continuar|continuar a',
  past: 'em|desde|recarga em|realizada em|ativado em|a partir de|a partir do dia|data|de|no dia|ultima recarga|recarga feita|consultado|compra em|inicio|hoje e|consulta em',
  left: 'restam|restantes|faltam|em|dentro de|por|proximos|so|ainda tem|durante|por mais|validade de|valido por|daqui a',
  span: 'cada|por|ha|ultimos|a cada',
  today: 'hoje',
  tomorrow: 'amanha',
  top: 'recarga|recarregar|recarregue|recargas|recarregou|recarregamento|carregamento|carregar|carregue|recarregado|carregou|carregado|recarreg*',
  spent:
    'recarga de|carregamento de|recarga|custo|custa|preco|valor|valor de|pagamento|pagar|pague|cobrado|descontado|minimo|a partir de|por apenas|apenas|debitado|fatura|so|por|divida|recebeu|transferencia|compra|consumo|carregou|carregue|foi recarregado|taxa|pago|montante|gastou',
  promo:
    'oferta|aproveite|ganhe|promocao|promo|contrate|desconto|ligue|responda|gratis|exclusivo|so hoje|concorra|ative|clique|dobro|envie sim|aproveita|adere|adira|participe|peca',
  own: 'seu|sua|teu|tua|voce tem|voce|tem|restam|ativado|caro cliente|disponivel|restante|cliente|o seu|possui',
  otp: 'codigo|codigo de verificacao|senha|pin|token|codigo de seguranca|nao compartilhe|nao informe|nunca partilhe|nao partilhe|palavra-passe|acesso|login',
  bank: 'banco|cartao de credito|cartao final|pix|conta corrente|boleto|fatura|caixa|itau|bradesco|nubank|mb way|multibanco|compra aprovada|transferencia bancaria|debito direto|iban|ag cc|m-pesa|nib|conta poupanca|limite disponivel|emola|e-mola|multicaixa',
  other:
    'encomenda|entrega|pedido|consulta|seguro|reserva|voo|boleto|biblioteca|luz|agua|assinatura|multa|correios|ctt|ipva|carta de conducao|inspecao|exame|medico|apolice|levantamento|dr.|clinica|objeto|cupom|ingresso|cinema|mensalidade|matricula',
}
